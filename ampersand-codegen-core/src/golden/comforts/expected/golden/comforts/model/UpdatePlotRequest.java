package golden.comforts.model;

import com.withampersand.codegen.runtime.ApiModel;
import com.withampersand.codegen.runtime.ApiModelBuilder;
import com.withampersand.codegen.runtime.Copies;
import com.withampersand.codegen.runtime.Generated;
import com.withampersand.codegen.runtime.JsonCodec;
import com.withampersand.codegen.runtime.JsonCodecs;
import com.withampersand.codegen.runtime.ObjectCodec;
import com.withampersand.codegen.runtime.ObjectReader;
import com.withampersand.codegen.runtime.ObjectWriter;
import com.withampersand.codegen.runtime.UpdatePaths;
import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Described in place by the API. */
@Generated("ampersand-codegen")
public final class UpdatePlotRequest extends ApiModel {
    public static final JsonCodec<UpdatePlotRequest> CODEC = ObjectCodec.of(new Builder());

    private static final UpdatePaths PATHS = UpdatePaths.of(
            "owner", "soil.kind", "soil.beds", "soil.beds.*", "soil.labels.*", "gate");

    private final @Nullable List<String> mask;
    private final @Nullable Plot plot;

    private UpdatePlotRequest(Builder builder) {
        super(builder);
        this.mask = builder.mask;
        this.plot = builder.plot;
    }

    /** {@return a builder that starts empty} */
    public static Builder builder() {
        return new Builder();
    }

    public Builder toBuilder() {
        return new Builder(this);
    }

    /**
     * {@return an update of what is set in {@code plot}, and of nothing else: the paths follow from it}
     * @throws IllegalArgumentException if something is set that cannot be updated, or nothing at all
     */
    public static UpdatePlotRequest of(Plot plot) {
        return builder().mask(PATHS.of(plot, Plot.CODEC)).plot(plot).build();
    }

    /** The {@code mask}. */
    public List<String> mask() {
        return required("mask", mask);
    }

    /** The {@code plot}. */
    public Plot plot() {
        return required("plot", plot);
    }

    @Override
    protected @Nullable Object[] namesAndValues() {
        return array("mask", mask, "plot", plot);
    }

    @Override
    protected void encode(ObjectWriter out) throws IOException {
        out.list("mask", mask, JsonCodecs.STRING);
        out.value("plot", plot, Plot.CODEC);
    }

    @Generated("ampersand-codegen")
    public static final class Builder extends ApiModelBuilder<Builder, UpdatePlotRequest> {
        private @Nullable List<String> mask;
        private @Nullable Plot plot;

        private Builder() {}

        private Builder(UpdatePlotRequest from) {
            super(from);
            this.mask = from.mask;
            this.plot = from.plot;
        }

        /** The {@code mask}. */
        public Builder mask(List<String> mask) {
            this.mask = Copies.of(mask);
            return this;
        }

        /** The {@code plot}. */
        public Builder plot(Plot plot) {
            this.plot = plot;
            return this;
        }

        /** {@return the finished object; fails with {@link IllegalStateException} if a required property is missing} */
        public UpdatePlotRequest build() {
            return checked(new UpdatePlotRequest(this), "mask", "plot");
        }

        @Override
        protected UpdatePlotRequest decode(ObjectReader in) throws IOException {
            Builder builder = new Builder();
            for (String name; (name = in.next()) != null; ) {
                switch (name) {
                    case "mask" -> builder.mask = in.list(JsonCodecs.STRING);
                    case "plot" -> builder.plot = in.value(Plot.CODEC);
                    default -> in.keep();
                }
            }
            return new UpdatePlotRequest(in.finish(builder));
        }
    }

    /** The value of {@code plot}. */
    @Generated("ampersand-codegen")
    public static final class Plot extends ApiModel {
        public static final JsonCodec<Plot> CODEC = ObjectCodec.of(new Builder());

        private final @Nullable String id;
        private final @Nullable String owner;
        private final @Nullable Soil soil;
        private final @Nullable Gate gate;

        private Plot(Builder builder) {
            super(builder);
            this.id = builder.id;
            this.owner = builder.owner;
            this.soil = builder.soil;
            this.gate = builder.gate;
        }

        /** {@return a builder that starts empty} */
        public static Builder builder() {
            return new Builder();
        }

        public Builder toBuilder() {
            return new Builder(this);
        }

        /** The {@code id}. */
        public @Nullable String id() {
            return id;
        }

        /** The {@code owner}. */
        public @Nullable String owner() {
            return owner;
        }

        /** The {@code soil}. */
        public @Nullable Soil soil() {
            return soil;
        }

        /** The {@code gate}. */
        public @Nullable Gate gate() {
            return gate;
        }

        @Override
        protected @Nullable Object[] namesAndValues() {
            return array("id", id, "owner", owner, "soil", soil, "gate", gate);
        }

        @Override
        protected void encode(ObjectWriter out) throws IOException {
            out.string("id", id);
            out.string("owner", owner);
            out.value("soil", soil, Soil.CODEC);
            out.value("gate", gate, Gate.CODEC);
        }

        @Generated("ampersand-codegen")
        public static final class Builder extends ApiModelBuilder<Builder, Plot> {
            private @Nullable String id;
            private @Nullable String owner;
            private @Nullable Soil soil;
            private @Nullable Gate gate;

            private Builder() {}

            private Builder(Plot from) {
                super(from);
                this.id = from.id;
                this.owner = from.owner;
                this.soil = from.soil;
                this.gate = from.gate;
            }

            /** The {@code id}. */
            public Builder id(@Nullable String id) {
                this.id = id;
                return this;
            }

            /** The {@code owner}. */
            public Builder owner(@Nullable String owner) {
                this.owner = owner;
                nullable("owner", owner);
                return this;
            }

            /** The {@code soil}. */
            public Builder soil(@Nullable Soil soil) {
                this.soil = soil;
                return this;
            }

            /** {@link #soil(Soil)} of what {@code soil} sets. */
            public Builder soil(Consumer<Soil.Builder> soil) {
                Soil.Builder values = Soil.builder();
                soil.accept(values);
                return soil(values.build());
            }

            /** The {@code gate}. */
            public Builder gate(@Nullable Gate gate) {
                this.gate = gate;
                return this;
            }

            /** {@link #gate(Gate)} of what {@code gate} sets. */
            public Builder gate(Consumer<Gate.Builder> gate) {
                Gate.Builder values = Gate.builder();
                gate.accept(values);
                return gate(values.build());
            }

            /** {@return the finished object} */
            public Plot build() {
                return new Plot(this);
            }

            @Override
            protected Plot decode(ObjectReader in) throws IOException {
                Builder builder = new Builder();
                for (String name; (name = in.next()) != null; ) {
                    switch (name) {
                        case "id" -> builder.id = in.string();
                        case "owner" -> builder.owner = in.string();
                        case "soil" -> builder.soil = in.value(Soil.CODEC);
                        case "gate" -> builder.gate = in.value(Gate.CODEC);
                        default -> in.keep();
                    }
                }
                return new Plot(in.finish(builder));
            }
        }
    }
}
