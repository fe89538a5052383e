package golden.composition.model;

import com.withampersand.codegen.runtime.ApiModel;
import com.withampersand.codegen.runtime.ApiModelBuilder;
import com.withampersand.codegen.runtime.Copies;
import com.withampersand.codegen.runtime.Generated;
import com.withampersand.codegen.runtime.JsonCodec;
import com.withampersand.codegen.runtime.JsonCodecs;
import com.withampersand.codegen.runtime.ObjectCodec;
import com.withampersand.codegen.runtime.ObjectReader;
import com.withampersand.codegen.runtime.ObjectWriter;
import com.withampersand.codegen.runtime.OpenEnum;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The {@code Bench} of the API. */
@Generated("ampersand-codegen")
public final class Bench extends ApiModel {
    public static final JsonCodec<Bench> CODEC = ObjectCodec.of(new Builder());

    private final @Nullable Vice vice;
    private final @Nullable List<Drawer> drawers;
    private final @Nullable Map<String, Hook> hooks;
    private final @Nullable Person owner;
    private final @Nullable Integer length;
    private final @Nullable List<String> tags;
    private final @Nullable Map<String, Double> prices;
    private final @Nullable Bench kit;

    private Bench(Builder builder) {
        super(builder);
        this.vice = builder.vice;
        this.drawers = builder.drawers;
        this.hooks = builder.hooks;
        this.owner = builder.owner;
        this.length = builder.length;
        this.tags = builder.tags;
        this.prices = builder.prices;
        this.kit = builder.kit;
    }

    /** {@return a builder that starts empty} */
    public static Builder builder() {
        return new Builder();
    }

    public Builder toBuilder() {
        return new Builder(this);
    }

    /** The {@code vice}. */
    public @Nullable Vice vice() {
        return vice;
    }

    /** The {@code drawers}. */
    public List<Drawer> drawers() {
        return drawers != null ? drawers : List.of();
    }

    /** The {@code hooks}. */
    public Map<String, Hook> hooks() {
        return hooks != null ? hooks : Map.of();
    }

    /** The same as what it refers to, but for the words. */
    public @Nullable Person owner() {
        return owner;
    }

    /** A length. At least 0. */
    public @Nullable Integer length() {
        return length;
    }

    /** The {@code tags}. */
    public List<String> tags() {
        return tags != null ? tags : List.of();
    }

    /** The {@code prices}. */
    public Map<String, Double> prices() {
        return prices != null ? prices : Map.of();
    }

    /** The {@code kit}. */
    public @Nullable Bench kit() {
        return kit;
    }

    @Override
    protected @Nullable Object[] namesAndValues() {
        return array("vice", vice, "drawers", drawers, "hooks", hooks, "owner", owner, "length", length, "tags", tags,
                "prices", prices, "kit", kit);
    }

    @Override
    protected void encode(ObjectWriter out) throws IOException {
        out.value("vice", vice, Vice.CODEC);
        out.list("drawers", drawers, Drawer.CODEC);
        out.map("hooks", hooks, Hook.CODEC);
        out.value("owner", owner, Person.CODEC);
        out.int32("length", length);
        out.list("tags", tags, JsonCodecs.STRING);
        out.map("prices", prices, JsonCodecs.FLOAT64);
        out.value("kit", kit, Bench.CODEC);
    }

    @Generated("ampersand-codegen")
    public static final class Builder extends ApiModelBuilder<Builder, Bench> {
        private @Nullable Vice vice;
        private @Nullable List<Drawer> drawers;
        private @Nullable Map<String, Hook> hooks;
        private @Nullable Person owner;
        private @Nullable Integer length;
        private @Nullable List<String> tags;
        private @Nullable Map<String, Double> prices;
        private @Nullable Bench kit;

        private Builder() {}

        private Builder(Bench from) {
            super(from);
            this.vice = from.vice;
            this.drawers = from.drawers;
            this.hooks = from.hooks;
            this.owner = from.owner;
            this.length = from.length;
            this.tags = from.tags;
            this.prices = from.prices;
            this.kit = from.kit;
        }

        /** The {@code vice}. */
        public Builder vice(@Nullable Vice vice) {
            this.vice = vice;
            return this;
        }

        /** The {@code drawers}. */
        public Builder drawers(@Nullable List<Drawer> drawers) {
            this.drawers = Copies.of(drawers);
            return this;
        }

        /** The {@code hooks}. */
        public Builder hooks(@Nullable Map<String, Hook> hooks) {
            this.hooks = Copies.of(hooks);
            return this;
        }

        /** The same as what it refers to, but for the words. */
        public Builder owner(@Nullable Person owner) {
            this.owner = owner;
            return this;
        }

        /** A length. */
        public Builder length(@Nullable Integer length) {
            this.length = length;
            return this;
        }

        /** The {@code tags}. */
        public Builder tags(@Nullable List<String> tags) {
            this.tags = Copies.of(tags);
            return this;
        }

        /** The {@code prices}. */
        public Builder prices(@Nullable Map<String, Double> prices) {
            this.prices = Copies.of(prices);
            return this;
        }

        /** The {@code kit}. */
        public Builder kit(@Nullable Bench kit) {
            this.kit = kit;
            return this;
        }

        /** {@return the finished object} */
        public Bench build() {
            return new Bench(this);
        }

        @Override
        protected Bench decode(ObjectReader in) throws IOException {
            Builder builder = new Builder();
            for (String name; (name = in.next()) != null; ) {
                switch (name) {
                    case "vice" -> builder.vice = in.value(Vice.CODEC);
                    case "drawers" -> builder.drawers = in.list(Drawer.CODEC);
                    case "hooks" -> builder.hooks = in.map(Hook.CODEC);
                    case "owner" -> builder.owner = in.value(Person.CODEC);
                    case "length" -> builder.length = in.int32();
                    case "tags" -> builder.tags = in.list(JsonCodecs.STRING);
                    case "prices" -> builder.prices = in.map(JsonCodecs.FLOAT64);
                    case "kit" -> builder.kit = in.value(Bench.CODEC);
                    default -> in.keep();
                }
            }
            return new Bench(in.finish(builder));
        }
    }

    /** The value of {@code drawers}. */
    @Generated("ampersand-codegen")
    public static final class Drawer extends ApiModel {
        public static final JsonCodec<Drawer> CODEC = ObjectCodec.of(new Builder());

        private final @Nullable String label;
        private final @Nullable List<List<Thing>> content;

        private Drawer(Builder builder) {
            super(builder);
            this.label = builder.label;
            this.content = builder.content;
        }

        /** {@return a builder that starts empty} */
        public static Builder builder() {
            return new Builder();
        }

        public Builder toBuilder() {
            return new Builder(this);
        }

        /** The {@code label}. */
        public String label() {
            return required("label", label);
        }

        /** The {@code content}. */
        public List<List<Thing>> content() {
            return content != null ? content : List.of();
        }

        @Override
        protected @Nullable Object[] namesAndValues() {
            return array("label", label, "content", content);
        }

        @Override
        protected void encode(ObjectWriter out) throws IOException {
            out.string("label", label);
            out.list("content", content, JsonCodecs.list(Thing.CODEC));
        }

        @Generated("ampersand-codegen")
        public static final class Builder extends ApiModelBuilder<Builder, Drawer> {
            private @Nullable String label;
            private @Nullable List<List<Thing>> content;

            private Builder() {}

            private Builder(Drawer from) {
                super(from);
                this.label = from.label;
                this.content = from.content;
            }

            /** The {@code label}. */
            public Builder label(String label) {
                this.label = label;
                return this;
            }

            /** The {@code content}. */
            public Builder content(@Nullable List<List<Thing>> content) {
                this.content = Copies.of(content);
                return this;
            }

            /**
             * {@return the finished object; fails with {@link IllegalStateException} if a required property is missing}
             */
            public Drawer build() {
                return checked(new Drawer(this), "label");
            }

            @Override
            protected Drawer decode(ObjectReader in) throws IOException {
                Builder builder = new Builder();
                for (String name; (name = in.next()) != null; ) {
                    switch (name) {
                        case "label" -> builder.label = in.string();
                        case "content" -> builder.content = in.list(JsonCodecs.list(Thing.CODEC));
                        default -> in.keep();
                    }
                }
                return new Drawer(in.finish(builder));
            }
        }
    }

    /** The value of {@code hooks}. */
    @Generated("ampersand-codegen")
    public static final class Hook extends ApiModel {
        public static final JsonCodec<Hook> CODEC = ObjectCodec.of(new Builder());

        private final @Nullable Thing holds;

        private Hook(Builder builder) {
            super(builder);
            this.holds = builder.holds;
        }

        /** {@return a builder that starts empty} */
        public static Builder builder() {
            return new Builder();
        }

        public Builder toBuilder() {
            return new Builder(this);
        }

        /** The {@code holds}. */
        public @Nullable Thing holds() {
            return holds;
        }

        @Override
        protected @Nullable Object[] namesAndValues() {
            return array("holds", holds);
        }

        @Override
        protected void encode(ObjectWriter out) throws IOException {
            out.value("holds", holds, Thing.CODEC);
        }

        @Generated("ampersand-codegen")
        public static final class Builder extends ApiModelBuilder<Builder, Hook> {
            private @Nullable Thing holds;

            private Builder() {}

            private Builder(Hook from) {
                super(from);
                this.holds = from.holds;
            }

            /** The {@code holds}. */
            public Builder holds(@Nullable Thing holds) {
                this.holds = holds;
                return this;
            }

            /** {@return the finished object} */
            public Hook build() {
                return new Hook(this);
            }

            @Override
            protected Hook decode(ObjectReader in) throws IOException {
                Builder builder = new Builder();
                for (String name; (name = in.next()) != null; ) {
                    switch (name) {
                        case "holds" -> builder.holds = in.value(Thing.CODEC);
                        default -> in.keep();
                    }
                }
                return new Hook(in.finish(builder));
            }
        }
    }

    /** The value of {@code vice}. */
    @Generated("ampersand-codegen")
    public static final class Vice extends ApiModel {
        public static final JsonCodec<Vice> CODEC = ObjectCodec.of(new Builder());

        private final @Nullable Jaw jaw;

        private Vice(Builder builder) {
            super(builder);
            this.jaw = builder.jaw;
        }

        /** {@return a builder that starts empty} */
        public static Builder builder() {
            return new Builder();
        }

        public Builder toBuilder() {
            return new Builder(this);
        }

        /** The {@code jaw}. */
        public @Nullable Jaw jaw() {
            return jaw;
        }

        @Override
        protected @Nullable Object[] namesAndValues() {
            return array("jaw", jaw);
        }

        @Override
        protected void encode(ObjectWriter out) throws IOException {
            out.value("jaw", jaw, Jaw.CODEC);
        }

        @Generated("ampersand-codegen")
        public static final class Builder extends ApiModelBuilder<Builder, Vice> {
            private @Nullable Jaw jaw;

            private Builder() {}

            private Builder(Vice from) {
                super(from);
                this.jaw = from.jaw;
            }

            /** The {@code jaw}. */
            public Builder jaw(@Nullable Jaw jaw) {
                this.jaw = jaw;
                return this;
            }

            /** {@return the finished object} */
            public Vice build() {
                return new Vice(this);
            }

            @Override
            protected Vice decode(ObjectReader in) throws IOException {
                Builder builder = new Builder();
                for (String name; (name = in.next()) != null; ) {
                    switch (name) {
                        case "jaw" -> builder.jaw = in.value(Jaw.CODEC);
                        default -> in.keep();
                    }
                }
                return new Vice(in.finish(builder));
            }
        }

        /** The value of {@code jaw}. */
        @Generated("ampersand-codegen")
        public static final class Jaw extends ApiModel {
            public static final JsonCodec<Jaw> CODEC = ObjectCodec.of(new Builder());

            private final @Nullable Lining lining;

            private Jaw(Builder builder) {
                super(builder);
                this.lining = builder.lining;
            }

            /** {@return a builder that starts empty} */
            public static Builder builder() {
                return new Builder();
            }

            public Builder toBuilder() {
                return new Builder(this);
            }

            /** The {@code lining}. */
            public @Nullable Lining lining() {
                return lining;
            }

            @Override
            protected @Nullable Object[] namesAndValues() {
                return array("lining", lining);
            }

            @Override
            protected void encode(ObjectWriter out) throws IOException {
                out.value("lining", lining, Lining.CODEC);
            }

            @Generated("ampersand-codegen")
            public static final class Builder extends ApiModelBuilder<Builder, Jaw> {
                private @Nullable Lining lining;

                private Builder() {}

                private Builder(Jaw from) {
                    super(from);
                    this.lining = from.lining;
                }

                /** The {@code lining}. */
                public Builder lining(@Nullable Lining lining) {
                    this.lining = lining;
                    return this;
                }

                /** {@return the finished object} */
                public Jaw build() {
                    return new Jaw(this);
                }

                @Override
                protected Jaw decode(ObjectReader in) throws IOException {
                    Builder builder = new Builder();
                    for (String name; (name = in.next()) != null; ) {
                        switch (name) {
                            case "lining" -> builder.lining = in.value(Lining.CODEC);
                            default -> in.keep();
                        }
                    }
                    return new Jaw(in.finish(builder));
                }
            }

            /** The value of {@code lining}. */
            @Generated("ampersand-codegen")
            public static final class Lining extends ApiModel {
                public static final JsonCodec<Lining> CODEC = ObjectCodec.of(new Builder());

                private final @Nullable Material material;

                private Lining(Builder builder) {
                    super(builder);
                    this.material = builder.material;
                }

                /** {@return a builder that starts empty} */
                public static Builder builder() {
                    return new Builder();
                }

                public Builder toBuilder() {
                    return new Builder(this);
                }

                /** The {@code material}. */
                public Material material() {
                    return required("material", material);
                }

                @Override
                protected @Nullable Object[] namesAndValues() {
                    return array("material", material);
                }

                @Override
                protected void encode(ObjectWriter out) throws IOException {
                    out.value("material", material, Material.CODEC);
                }

                @Generated("ampersand-codegen")
                public static final class Builder extends ApiModelBuilder<Builder, Lining> {
                    private @Nullable Material material;

                    private Builder() {}

                    private Builder(Lining from) {
                        super(from);
                        this.material = from.material;
                    }

                    /** The {@code material}. */
                    public Builder material(Material material) {
                        this.material = material;
                        return this;
                    }

                    /**
                     * {@return the finished object; fails with {@link IllegalStateException} if a required property is
                     * missing}
                     */
                    public Lining build() {
                        return checked(new Lining(this), "material");
                    }

                    @Override
                    protected Lining decode(ObjectReader in) throws IOException {
                        Builder builder = new Builder();
                        for (String name; (name = in.next()) != null; ) {
                            switch (name) {
                                case "material" -> builder.material = in.value(Material.CODEC);
                                default -> in.keep();
                            }
                        }
                        return new Lining(in.finish(builder));
                    }
                }

                /**
                 * The value of {@code material}.
                 *
                 * <p>Open: a value that is newer than this code is kept as it came and written back unchanged. Compare
                 * with {@code equals}, or switch on {@link #known()}.
                 */
                @Generated("ampersand-codegen")
                public static final class Material extends OpenEnum<String> {
                    public static final Material LEATHER = new Material("leather", Known.LEATHER);

                    public static final Material COPPER = new Material("copper", Known.COPPER);

                    public static final JsonCodec<Material> CODEC =
                            JsonCodecs.openEnum(JsonCodecs.STRING, Material::of);

                    private final Known known;

                    private Material(String value, Known known) {
                        super(value);
                        this.known = known;
                    }

                    /** {@return the constant with this value as the API writes it, or a new one} */
                    public static Material of(String value) {
                        return switch (value) {
                            case "leather" -> LEATHER;
                            case "copper" -> COPPER;
                            default -> new Material(value, Known.UNRECOGNIZED);
                        };
                    }

                    /** {@return this as a constant of a Java enum, for {@code switch}} */
                    public Known known() {
                        return known;
                    }

                    /** The values known when this code was generated, and {@code UNRECOGNIZED} for any other. */
                    @Generated("ampersand-codegen")
                    public enum Known {
                        LEATHER,
                        COPPER,

                        UNRECOGNIZED
                    }
                }
            }
        }
    }
}
