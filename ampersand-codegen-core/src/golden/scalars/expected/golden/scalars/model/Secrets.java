package golden.scalars.model;

import com.withampersand.codegen.runtime.ApiModel;
import com.withampersand.codegen.runtime.ApiModelBuilder;
import com.withampersand.codegen.runtime.Copies;
import com.withampersand.codegen.runtime.Generated;
import com.withampersand.codegen.runtime.JsonCodec;
import com.withampersand.codegen.runtime.JsonCodecs;
import com.withampersand.codegen.runtime.ObjectCodec;
import com.withampersand.codegen.runtime.ObjectReader;
import com.withampersand.codegen.runtime.ObjectWriter;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The {@code Secrets} of the API. */
@Generated("ampersand-codegen")
public final class Secrets extends ApiModel {
    public static final JsonCodec<Secrets> CODEC = ObjectCodec.of(new Builder());

    private final @Nullable String user;
    private final @Nullable String password;
    private final @Nullable String writeOnly;
    private final @Nullable List<String> keys;
    private final @Nullable Map<String, String> byName;
    private final @Nullable InnerSecrets inner;
    private final @Nullable List<String> pins;
    private final @Nullable Token token;

    private Secrets(Builder builder) {
        super(builder);
        this.user = builder.user;
        this.password = builder.password;
        this.writeOnly = builder.writeOnly;
        this.keys = builder.keys;
        this.byName = builder.byName;
        this.inner = builder.inner;
        this.pins = builder.pins;
        this.token = builder.token;
    }

    /** {@return a builder that starts empty} */
    public static Builder builder() {
        return new Builder();
    }

    public Builder toBuilder() {
        return new Builder(this);
    }

    /** The {@code user}. */
    public String user() {
        return required("user", user);
    }

    /** The {@code password}. */
    public String password() {
        return required("password", password);
    }

    /** The {@code writeOnly}. */
    public @Nullable String writeOnly() {
        return writeOnly;
    }

    /** The {@code keys}. */
    public List<String> keys() {
        return keys != null ? keys : List.of();
    }

    /** The {@code byName}. */
    public Map<String, String> byName() {
        return byName != null ? byName : Map.of();
    }

    /** The {@code inner}. */
    public @Nullable InnerSecrets inner() {
        return inner;
    }

    /** The {@code pins}. */
    public List<String> pins() {
        return pins != null ? pins : List.of();
    }

    /** The {@code token}. */
    public @Nullable Token token() {
        return token;
    }

    @Override
    protected @Nullable Object[] namesAndValues() {
        return array("user", user, "password", com.withampersand.codegen.runtime.Secrets.hide(password),
                "writeOnly", com.withampersand.codegen.runtime.Secrets.hide(writeOnly),
                "keys", com.withampersand.codegen.runtime.Secrets.hide(keys),
                "byName", com.withampersand.codegen.runtime.Secrets.hide(byName), "inner", inner,
                "pins", com.withampersand.codegen.runtime.Secrets.hide(pins), "token", token);
    }

    @Override
    protected void encode(ObjectWriter out) throws IOException {
        out.string("user", user);
        out.string("password", password);
        out.string("writeOnly", writeOnly);
        out.list("keys", keys, JsonCodecs.STRING);
        out.map("byName", byName, JsonCodecs.STRING);
        out.value("inner", inner, InnerSecrets.CODEC);
        out.list("pins", pins, JsonCodecs.STRING);
        out.value("token", token, Token.CODEC);
    }

    @Generated("ampersand-codegen")
    public static final class Builder extends ApiModelBuilder<Builder, Secrets> {
        private @Nullable String user;
        private @Nullable String password;
        private @Nullable String writeOnly;
        private @Nullable List<String> keys;
        private @Nullable Map<String, String> byName;
        private @Nullable InnerSecrets inner;
        private @Nullable List<String> pins;
        private @Nullable Token token;

        private Builder() {}

        private Builder(Secrets from) {
            super(from);
            this.user = from.user;
            this.password = from.password;
            this.writeOnly = from.writeOnly;
            this.keys = from.keys;
            this.byName = from.byName;
            this.inner = from.inner;
            this.pins = from.pins;
            this.token = from.token;
        }

        /** The {@code user}. */
        public Builder user(String user) {
            this.user = user;
            return this;
        }

        /** The {@code password}. */
        public Builder password(String password) {
            this.password = password;
            return this;
        }

        /** The {@code writeOnly}. */
        public Builder writeOnly(@Nullable String writeOnly) {
            this.writeOnly = writeOnly;
            return this;
        }

        /** The {@code keys}. */
        public Builder keys(@Nullable List<String> keys) {
            this.keys = Copies.of(keys);
            return this;
        }

        /** The {@code byName}. */
        public Builder byName(@Nullable Map<String, String> byName) {
            this.byName = Copies.of(byName);
            return this;
        }

        /** The {@code inner}. */
        public Builder inner(@Nullable InnerSecrets inner) {
            this.inner = inner;
            return this;
        }

        /** The {@code pins}. */
        public Builder pins(@Nullable List<String> pins) {
            this.pins = Copies.of(pins);
            return this;
        }

        /** The {@code token}. */
        public Builder token(@Nullable Token token) {
            this.token = token;
            return this;
        }

        /** {@return the finished object; fails with {@link IllegalStateException} if a required property is missing} */
        public Secrets build() {
            return checked(new Secrets(this), "user", "password");
        }

        @Override
        protected Secrets decode(ObjectReader in) throws IOException {
            Builder builder = new Builder();
            for (String name; (name = in.next()) != null; ) {
                switch (name) {
                    case "user" -> builder.user = in.string();
                    case "password" -> builder.password = in.string();
                    case "writeOnly" -> builder.writeOnly = in.string();
                    case "keys" -> builder.keys = in.list(JsonCodecs.STRING);
                    case "byName" -> builder.byName = in.map(JsonCodecs.STRING);
                    case "inner" -> builder.inner = in.value(InnerSecrets.CODEC);
                    case "pins" -> builder.pins = in.list(JsonCodecs.STRING);
                    case "token" -> builder.token = in.value(Token.CODEC);
                    default -> in.keep();
                }
            }
            return new Secrets(in.finish(builder));
        }
    }
}
