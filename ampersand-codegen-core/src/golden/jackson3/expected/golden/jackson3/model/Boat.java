package golden.jackson3.model;

import com.withampersand.codegen.runtime.ApiModel;
import com.withampersand.codegen.runtime.ApiModelBuilder;
import com.withampersand.codegen.runtime.Generated;
import com.withampersand.codegen.runtime.JsonCodec;
import com.withampersand.codegen.runtime.JsonCodecs;
import com.withampersand.codegen.runtime.Match;
import com.withampersand.codegen.runtime.ObjectCodec;
import com.withampersand.codegen.runtime.ObjectReader;
import com.withampersand.codegen.runtime.ObjectWriter;
import com.withampersand.codegen.runtime.OpenEnum;
import com.withampersand.codegen.runtime.Secrets;
import com.withampersand.codegen.runtime.UnionCodec;
import com.withampersand.codegen.runtime.UnknownVariant;
import com.withampersand.codegen.runtime.Wrapper;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The {@code Boat} of the API. */
@Generated("ampersand-codegen")
public final class Boat extends ApiModel {
    public static final JsonCodec<Boat> CODEC = ObjectCodec.of(new Builder());

    private final @Nullable String boatName;
    private final @Nullable Rig rig;
    private final @Nullable Mooring mooring;

    private Boat(Builder builder) {
        super(builder);
        this.boatName = builder.boatName;
        this.rig = builder.rig;
        this.mooring = builder.mooring;
    }

    /** {@return a builder that starts empty} */
    public static Builder builder() {
        return new Builder();
    }

    public Builder toBuilder() {
        return new Builder(this);
    }

    /** The {@code boatName}. */
    public String boatName() {
        return required("boatName", boatName);
    }

    /** The {@code rig}. */
    public @Nullable Rig rig() {
        return rig;
    }

    /** The {@code mooring}. */
    public @Nullable Mooring mooring() {
        return mooring;
    }

    @Override
    protected @Nullable Object[] namesAndValues() {
        return array("boatName", boatName, "rig", rig, "mooring", mooring);
    }

    @Override
    protected void encode(ObjectWriter out) throws IOException {
        out.string("boatName", boatName);
        out.value("rig", rig, Rig.CODEC);
        out.value("mooring", mooring, Mooring.CODEC);
    }

    @Generated("ampersand-codegen")
    public static final class Builder extends ApiModelBuilder<Builder, Boat> {
        private @Nullable String boatName;
        private @Nullable Rig rig;
        private @Nullable Mooring mooring;

        private Builder() {}

        private Builder(Boat from) {
            super(from);
            this.boatName = from.boatName;
            this.rig = from.rig;
            this.mooring = from.mooring;
        }

        /** The {@code boatName}. */
        public Builder boatName(String boatName) {
            this.boatName = boatName;
            return this;
        }

        /** The {@code rig}. */
        public Builder rig(@Nullable Rig rig) {
            this.rig = rig;
            return this;
        }

        /** The {@code mooring}. */
        public Builder mooring(@Nullable Mooring mooring) {
            this.mooring = mooring;
            return this;
        }

        /** {@return the finished object; fails with {@link IllegalStateException} if a required property is missing} */
        public Boat build() {
            return checked(new Boat(this), "boatName");
        }

        @Override
        protected Boat decode(ObjectReader in) throws IOException {
            Builder builder = new Builder();
            for (String name; (name = in.next()) != null; ) {
                switch (name) {
                    case "boatName" -> builder.boatName = in.string();
                    case "rig" -> builder.rig = in.value(Rig.CODEC);
                    case "mooring" -> builder.mooring = in.value(Mooring.CODEC);
                    default -> in.keep();
                }
            }
            return new Boat(in.finish(builder));
        }
    }

    /**
     * The value of {@code mooring}.
     *
     * <p>One of {@link Mooring.OfInteger}, {@link Mooring.OfString}, or, should the API add a shape,
     * {@link Mooring.Unrecognized}.
     */
    @Generated("ampersand-codegen")
    public sealed interface Mooring permits Mooring.OfInteger, Mooring.OfString, Mooring.Unrecognized {
        JsonCodec<Mooring> CODEC = UnionCodec.<Mooring, Unrecognized>builder(
                        Unrecognized.class, Unrecognized::new, Unrecognized::json)
                .variant(OfInteger.class, OfInteger.CODEC, Match.of(Match.Kind.INTEGER))
                .variant(OfString.class, OfString.CODEC, Match.of(Match.Kind.STRING))
                .build();

        /** A variant that is no object of its own. */
        @Generated("ampersand-codegen")
        record OfInteger(Long value) implements Mooring, Wrapper<Long> {
            public static final JsonCodec<OfInteger> CODEC =
                    JsonCodecs.wrapper(JsonCodecs.INT64, OfInteger::new, OfInteger::value);
        }

        /** A variant that is no object of its own. */
        @Generated("ampersand-codegen")
        record OfString(String value) implements Mooring, Wrapper<String> {
            public static final JsonCodec<OfString> CODEC =
                    JsonCodecs.wrapper(JsonCodecs.STRING, OfString::new, OfString::value);
        }

        /**
         * A shape that is newer than this code, kept as it came and written back unchanged.
         *
         * @param json the value as plain Java objects
         */
        @Generated("ampersand-codegen")
        record Unrecognized(@Nullable Object json) implements Mooring, UnknownVariant {
            @Override
            public String toString() {
                return "Unrecognized " + Secrets.outline(json);
            }
        }
    }

    /**
     * The value of {@code rig}.
     *
     * <p>Open: a value that is newer than this code is kept as it came and written back unchanged. Compare with
     * {@code equals}, or switch on {@link #known()}.
     */
    @Generated("ampersand-codegen")
    public static final class Rig extends OpenEnum<String> {
        public static final Rig SLOOP = new Rig("sloop", Known.SLOOP);

        public static final Rig KETCH = new Rig("ketch", Known.KETCH);

        public static final JsonCodec<Rig> CODEC = JsonCodecs.openEnum(JsonCodecs.STRING, Rig::of);

        private final Known known;

        private Rig(String value, Known known) {
            super(value);
            this.known = known;
        }

        /** {@return the constant with this value as the API writes it, or a new one} */
        public static Rig of(String value) {
            return switch (value) {
                case "sloop" -> SLOOP;
                case "ketch" -> KETCH;
                default -> new Rig(value, Known.UNRECOGNIZED);
            };
        }

        /** {@return this as a constant of a Java enum, for {@code switch}} */
        public Known known() {
            return known;
        }

        /** The values known when this code was generated, and {@code UNRECOGNIZED} for any other. */
        @Generated("ampersand-codegen")
        public enum Known {
            SLOOP,
            KETCH,

            UNRECOGNIZED
        }
    }
}
