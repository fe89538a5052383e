package golden.names.model;

import com.withampersand.codegen.runtime.ApiModel;
import com.withampersand.codegen.runtime.ApiModelBuilder;
import com.withampersand.codegen.runtime.Generated;
import com.withampersand.codegen.runtime.JsonCodec;
import com.withampersand.codegen.runtime.ObjectCodec;
import com.withampersand.codegen.runtime.ObjectReader;
import com.withampersand.codegen.runtime.ObjectWriter;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The {@code Alike} of the API. */
@Generated("ampersand-codegen")
public final class Alike extends ApiModel {
    public static final JsonCodec<Alike> CODEC = ObjectCodec.of(new Builder());

    private final @Nullable String id;
    private final @Nullable String underscoreId;
    private final @Nullable Long plus1;
    private final @Nullable Long minus1;
    private final @Nullable Long value1;
    private final @Nullable String userUnderscoreName;
    private final @Nullable String userName;
    private final @Nullable String userMinusName;
    private final @Nullable String type;
    private final @Nullable String ref;
    private final @Nullable String withSpace;
    private final @Nullable String ünïcödé;
    private final @Nullable String 日本;
    private final @Nullable String quoted;
    private final @Nullable String value;
    private final @Nullable String urlUppercase;
    private final @Nullable String url;
    private final @Nullable String htmlParser2Xml;

    private Alike(Builder builder) {
        super(builder);
        this.id = builder.id;
        this.underscoreId = builder.underscoreId;
        this.plus1 = builder.plus1;
        this.minus1 = builder.minus1;
        this.value1 = builder.value1;
        this.userUnderscoreName = builder.userUnderscoreName;
        this.userName = builder.userName;
        this.userMinusName = builder.userMinusName;
        this.type = builder.type;
        this.ref = builder.ref;
        this.withSpace = builder.withSpace;
        this.ünïcödé = builder.ünïcödé;
        this.日本 = builder.日本;
        this.quoted = builder.quoted;
        this.value = builder.value;
        this.urlUppercase = builder.urlUppercase;
        this.url = builder.url;
        this.htmlParser2Xml = builder.htmlParser2Xml;
    }

    /** {@return a builder that starts empty} */
    public static Builder builder() {
        return new Builder();
    }

    public Builder toBuilder() {
        return new Builder(this);
    }

    /** The {@code id}. */
    public String id() {
        return required("id", id);
    }

    /** The {@code _id}. */
    public String underscoreId() {
        return required("_id", underscoreId);
    }

    /** The {@code +1}. */
    public @Nullable Long plus1() {
        return plus1;
    }

    /** The {@code -1}. */
    public @Nullable Long minus1() {
        return minus1;
    }

    /** The {@code 1}. */
    public @Nullable Long value1() {
        return value1;
    }

    /** The {@code user_name}. */
    public @Nullable String userUnderscoreName() {
        return userUnderscoreName;
    }

    /** The {@code userName}. */
    public @Nullable String userName() {
        return userName;
    }

    /** The {@code user-name}. */
    public @Nullable String userMinusName() {
        return userMinusName;
    }

    /** The {@code @type}. */
    public @Nullable String type() {
        return type;
    }

    /** The {@code $ref}. */
    public @Nullable String ref() {
        return ref;
    }

    /** The {@code with space}. */
    public @Nullable String withSpace() {
        return withSpace;
    }

    /** The {@code ünïcödé}. */
    public @Nullable String ünïcödé() {
        return ünïcödé;
    }

    /** The {@code 日本}. */
    public @Nullable String 日本() {
        return 日本;
    }

    /** The {@code "quoted\}. */
    public @Nullable String quoted() {
        return quoted;
    }

    /** The . */
    public @Nullable String value() {
        return value;
    }

    /** The {@code URL}. */
    public @Nullable String urlUppercase() {
        return urlUppercase;
    }

    /** The {@code url}. */
    public @Nullable String url() {
        return url;
    }

    /** The {@code HTMLParser2XML}. */
    public @Nullable String htmlParser2Xml() {
        return htmlParser2Xml;
    }

    @Override
    protected @Nullable Object[] namesAndValues() {
        return array("id", id, "_id", underscoreId, "+1", plus1, "-1", minus1, "1", value1,
                "user_name", userUnderscoreName, "userName", userName, "user-name", userMinusName, "@type", type,
                "$ref", ref, "with space", withSpace, "ünïcödé", ünïcödé, "日本", 日本, "\"quoted\\", quoted, "", value,
                "URL", urlUppercase, "url", url, "HTMLParser2XML", htmlParser2Xml);
    }

    @Override
    protected void encode(ObjectWriter out) throws IOException {
        out.string("id", id);
        out.string("_id", underscoreId);
        out.int64("+1", plus1);
        out.int64("-1", minus1);
        out.int64("1", value1);
        out.string("user_name", userUnderscoreName);
        out.string("userName", userName);
        out.string("user-name", userMinusName);
        out.string("@type", type);
        out.string("$ref", ref);
        out.string("with space", withSpace);
        out.string("ünïcödé", ünïcödé);
        out.string("日本", 日本);
        out.string("\"quoted\\", quoted);
        out.string("", value);
        out.string("URL", urlUppercase);
        out.string("url", url);
        out.string("HTMLParser2XML", htmlParser2Xml);
    }

    @Generated("ampersand-codegen")
    public static final class Builder extends ApiModelBuilder<Builder, Alike> {
        private @Nullable String id;
        private @Nullable String underscoreId;
        private @Nullable Long plus1;
        private @Nullable Long minus1;
        private @Nullable Long value1;
        private @Nullable String userUnderscoreName;
        private @Nullable String userName;
        private @Nullable String userMinusName;
        private @Nullable String type;
        private @Nullable String ref;
        private @Nullable String withSpace;
        private @Nullable String ünïcödé;
        private @Nullable String 日本;
        private @Nullable String quoted;
        private @Nullable String value;
        private @Nullable String urlUppercase;
        private @Nullable String url;
        private @Nullable String htmlParser2Xml;

        private Builder() {}

        private Builder(Alike from) {
            super(from);
            this.id = from.id;
            this.underscoreId = from.underscoreId;
            this.plus1 = from.plus1;
            this.minus1 = from.minus1;
            this.value1 = from.value1;
            this.userUnderscoreName = from.userUnderscoreName;
            this.userName = from.userName;
            this.userMinusName = from.userMinusName;
            this.type = from.type;
            this.ref = from.ref;
            this.withSpace = from.withSpace;
            this.ünïcödé = from.ünïcödé;
            this.日本 = from.日本;
            this.quoted = from.quoted;
            this.value = from.value;
            this.urlUppercase = from.urlUppercase;
            this.url = from.url;
            this.htmlParser2Xml = from.htmlParser2Xml;
        }

        /** The {@code id}. */
        public Builder id(String id) {
            this.id = id;
            return this;
        }

        /** The {@code _id}. */
        public Builder underscoreId(String underscoreId) {
            this.underscoreId = underscoreId;
            return this;
        }

        /** The {@code +1}. */
        public Builder plus1(@Nullable Long plus1) {
            this.plus1 = plus1;
            return this;
        }

        /** The {@code -1}. */
        public Builder minus1(@Nullable Long minus1) {
            this.minus1 = minus1;
            return this;
        }

        /** The {@code 1}. */
        public Builder value1(@Nullable Long value1) {
            this.value1 = value1;
            return this;
        }

        /** The {@code user_name}. */
        public Builder userUnderscoreName(@Nullable String userUnderscoreName) {
            this.userUnderscoreName = userUnderscoreName;
            return this;
        }

        /** The {@code userName}. */
        public Builder userName(@Nullable String userName) {
            this.userName = userName;
            return this;
        }

        /** The {@code user-name}. */
        public Builder userMinusName(@Nullable String userMinusName) {
            this.userMinusName = userMinusName;
            return this;
        }

        /** The {@code @type}. */
        public Builder type(@Nullable String type) {
            this.type = type;
            return this;
        }

        /** The {@code $ref}. */
        public Builder ref(@Nullable String ref) {
            this.ref = ref;
            return this;
        }

        /** The {@code with space}. */
        public Builder withSpace(@Nullable String withSpace) {
            this.withSpace = withSpace;
            return this;
        }

        /** The {@code ünïcödé}. */
        public Builder ünïcödé(@Nullable String ünïcödé) {
            this.ünïcödé = ünïcödé;
            return this;
        }

        /** The {@code 日本}. */
        public Builder 日本(@Nullable String 日本) {
            this.日本 = 日本;
            return this;
        }

        /** The {@code "quoted\}. */
        public Builder quoted(@Nullable String quoted) {
            this.quoted = quoted;
            return this;
        }

        /** The. */
        public Builder value(@Nullable String value) {
            this.value = value;
            return this;
        }

        /** The {@code URL}. */
        public Builder urlUppercase(@Nullable String urlUppercase) {
            this.urlUppercase = urlUppercase;
            return this;
        }

        /** The {@code url}. */
        public Builder url(@Nullable String url) {
            this.url = url;
            return this;
        }

        /** The {@code HTMLParser2XML}. */
        public Builder htmlParser2Xml(@Nullable String htmlParser2Xml) {
            this.htmlParser2Xml = htmlParser2Xml;
            return this;
        }

        /** {@return the finished object; fails with {@link IllegalStateException} if a required property is missing} */
        public Alike build() {
            return checked(new Alike(this), "id", "_id");
        }

        @Override
        protected Alike decode(ObjectReader in) throws IOException {
            Builder builder = new Builder();
            for (String name; (name = in.next()) != null; ) {
                switch (name) {
                    case "id" -> builder.id = in.string();
                    case "_id" -> builder.underscoreId = in.string();
                    case "+1" -> builder.plus1 = in.int64();
                    case "-1" -> builder.minus1 = in.int64();
                    case "1" -> builder.value1 = in.int64();
                    case "user_name" -> builder.userUnderscoreName = in.string();
                    case "userName" -> builder.userName = in.string();
                    case "user-name" -> builder.userMinusName = in.string();
                    case "@type" -> builder.type = in.string();
                    case "$ref" -> builder.ref = in.string();
                    case "with space" -> builder.withSpace = in.string();
                    case "ünïcödé" -> builder.ünïcödé = in.string();
                    case "日本" -> builder.日本 = in.string();
                    case "\"quoted\\" -> builder.quoted = in.string();
                    case "" -> builder.value = in.string();
                    case "URL" -> builder.urlUppercase = in.string();
                    case "url" -> builder.url = in.string();
                    case "HTMLParser2XML" -> builder.htmlParser2Xml = in.string();
                    default -> in.keep();
                }
            }
            return new Alike(in.finish(builder));
        }
    }
}
