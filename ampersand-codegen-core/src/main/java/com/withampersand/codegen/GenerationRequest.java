package com.withampersand.codegen;

import com.withampersand.codegen.diagnostics.Strictness;
import com.withampersand.codegen.java.Jackson;
import com.withampersand.codegen.java.ModelStyle;
import com.withampersand.codegen.java.Packages;
import com.withampersand.codegen.java.Part;
import com.withampersand.codegen.java.Style;
import com.withampersand.codegen.model.Adjustments;
import com.withampersand.codegen.model.Filter;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What to generate from what, and where to.
 *
 * <pre>{@code
 * GenerationRequest request = GenerationRequest.builder(Path.of("target/client"), "com.example.acme")
 *         .sources(sources -> sources.input(Path.of("api.yaml")))
 *         .style(style -> style.jackson("3").testServer(true))
 *         .build();
 * }</pre>
 *
 * @param sources what to generate from
 * @param filter which operations count
 * @param destination where to write
 * @param packages the packages of the code
 * @param adjustments what the user knows better than the description
 * @param naming what things are called
 * @param style what is emitted, and how
 * @param strictness how seriously problems are taken
 */
public record GenerationRequest(
        Sources sources,
        Filter filter,
        Destination destination,
        Packages packages,
        Adjustments adjustments,
        Naming naming,
        Style style,
        Strictness strictness) {

    /**
     * Checks that the parts go together.
     *
     * @throws IllegalArgumentException if a package has no Java name, or an option would have no effect
     */
    public GenerationRequest {
        Requirement.isPackage("base package", packages.base());
        Requirement.isPackage("model package", packages.model());
        Requirement.isPackage("runtime package", packages.runtime());
        Requirement.check(
                !packages.model().equals(packages.base()),
                "The model package must be one of its own, not " + packages.model());
        Requirement.check(
                !packages.runtime().equals(packages.base())
                        && !packages.runtime().equals(packages.model()),
                "The runtime package must be one of its own, not " + packages.runtime());
        Requirement.check(
                style.jackson() == Jackson.V2 || style.runtime() || style.jacksonModule(),
                "Only the runtime has to do with the version of Jackson, and it is not generated here");
        checkParts(style);
    }

    /** What needs a part that is not written would not compile. */
    private static void checkParts(Style style) {
        Requirement.check(
                style.parts().contains(Part.MODELS) || !style.runtime(),
                "Without the part models there can be no runtime, since the models, which another module has, need it too:"
                        + " leave out the runtime as well");
        Requirement.check(
                style.parts().contains(Part.MODELS) || !style.jacksonModule(),
                "The module for Jackson is for the part models, which is left out");
        Requirement.check(
                style.parts().contains(Part.MODELS) || style.models() == ModelStyle.CLASSES,
                "The style of models is for the part models, which is left out");
        Requirement.check(
                style.parts().contains(Part.CLIENTS) || !style.testServer(),
                "The server for tests is for the part clients, which is left out");
        if (!style.module().isEmpty()) {
            Requirement.isPackage("module", style.module());
            Requirement.check(
                    style.runtime() && style.parts().contains(Part.MODELS),
                    "A module-info.java needs to know all modules that are required, but runtime or models are in another:"
                            + " write it yourself");
        }
    }

    /**
     * {@return a builder of a request}
     * @param outputDirectory the source root that packages are written below
     * @param basePackage the package of the client, as in {@code com.example.ampersand}
     */
    public static Builder builder(Path outputDirectory, String basePackage) {
        return new Builder(outputDirectory, basePackage);
    }

    /** Gathers a request, group by group; a group may be set in several steps. */
    public static final class Builder {

        private final Sources.Builder sources = new Sources.Builder();
        private final Destination.Builder destination;
        private final String basePackage;
        private @Nullable String modelPackage;
        private @Nullable String runtimePackage;
        private final AdjustmentsBuilder adjustments = new AdjustmentsBuilder();
        private final Naming.Builder naming = new Naming.Builder();
        private final StyleBuilder style = new StyleBuilder();
        private final FilterBuilder filter = new FilterBuilder();
        private Strictness strictness = Strictness.USUAL;

        private Builder(Path outputDirectory, String basePackage) {
            this.destination = new Destination.Builder(outputDirectory);
            this.basePackage = basePackage;
        }

        /** Sets what to generate from; at least one input is needed. */
        public Builder sources(Consumer<Sources.Builder> setting) {
            setting.accept(sources);
            return this;
        }

        /** Sets which operations count; if not set, all do. */
        public Builder filter(Consumer<FilterBuilder> setting) {
            setting.accept(filter);
            return this;
        }

        /** Sets how seriously problems are taken; if not set, errors alone stop a run. */
        public Builder strictness(Strictness level) {
            strictness = level;
            return this;
        }

        /** Sets how to tell own files from others. */
        public Builder destination(Consumer<Destination.Builder> setting) {
            setting.accept(destination);
            return this;
        }

        /** Sets the package of the models, as in {@code com.example.model}; if null or not set, {@code <base package>.model}. */
        public Builder modelPackage(@Nullable String name) {
            modelPackage = name;
            return this;
        }

        /**
         * Sets the package of the runtime, as in {@code com.example.shared.runtime}; if null or not set,
         * {@code <base package>.runtime}.
         */
        public Builder runtimePackage(@Nullable String name) {
            runtimePackage = name;
            return this;
        }

        /** Sets what the user knows better than the description. */
        public Builder adjustments(Consumer<AdjustmentsBuilder> setting) {
            setting.accept(adjustments);
            return this;
        }

        /** Sets what things are called. */
        public Builder naming(Consumer<Naming.Builder> setting) {
            setting.accept(naming);
            return this;
        }

        /** Sets what is emitted, and how. */
        public Builder style(Consumer<StyleBuilder> setting) {
            setting.accept(style);
            return this;
        }

        /**
         * {@return the request}
         * @throws IllegalArgumentException if something is missing, is no Java name, or would have no effect
         */
        public GenerationRequest build() {
            return new GenerationRequest(
                    sources.build(),
                    filter.build(),
                    destination.build(),
                    new Packages(
                            basePackage,
                            modelPackage == null ? Packages.below(basePackage).model() : modelPackage,
                            runtimePackage == null ? Packages.below(basePackage).runtime() : runtimePackage),
                    adjustments.build(),
                    naming.build(),
                    style.build(),
                    strictness);
        }
    }
}
