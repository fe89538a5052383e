package com.withampersand.codegen;

import com.withampersand.codegen.java.Jackson;
import com.withampersand.codegen.java.Packages;
import com.withampersand.codegen.java.Style;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.SourceVersion;
import org.jspecify.annotations.Nullable;

/**
 * What to generate from what, and where to.
 *
 * @param inputs the OpenAPI documents and JSON Schemas, or folders that are searched for them, as in {@code spec/}
 * @param overlays OpenAPI overlays, applied in this order, as in {@code overlays/names.yaml}
 * @param outputDirectory the source root that packages are written below, as in
 *     {@code target/generated-sources/ampersand}
 * @param manifest the file that lists what was written, so that the next run can tell its own files from others, as in
 *     {@code target/ampersand/manifest.txt}; if null, the hidden file {@code .ampersand-codegen} in the output
 *     directory
 * @param recognizedManifests the lists of other runs that do the same work, whose files this one may overwrite, and
 *     delete from the folders that it writes to itself, as in {@code target/ampersand/default-cli/manifest.txt}
 * @param basePackage the package of the client, as in {@code com.example.ampersand}
 * @param runtimePackage the package of the runtime, as in {@code com.example.shared.runtime}
 * @param generateRuntime whether to write the runtime as well; {@code false} where another module has it in the same
 *     package
 * @param clientName what the main client and the root of its exceptions are called, as in {@code Ampersand} for
 *     {@code AmpersandClient} and {@code AmpersandException}; empty to make it of the title of the API
 * @param namesFile the file of names that stay as they are, as in {@code names.txt}; null for none
 * @param updateNames whether to write the names of this run into that file afterwards
 * @param jackson the library that the client reads and writes JSON with, as in {@link Jackson#V3}
 * @param jacksonModule whether to write a module by which any {@code ObjectMapper} of Jackson reads and writes the models, as in
 *     {@code AmpersandJacksonModule}, and the file in {@code META-INF/services} that names it; whoever compiles it needs
 *     {@code jackson-databind}
 * @param testServer whether to write a server that stands in for the API in tests, as in {@code AmpersandTestServer}; it
 *     is the JDK's, of the module {@code jdk.httpserver}
 */
public record GenerationRequest(
        List<Path> inputs,
        List<Path> overlays,
        Path outputDirectory,
        @Nullable Path manifest,
        List<Path> recognizedManifests,
        String basePackage,
        String runtimePackage,
        boolean generateRuntime,
        String clientName,
        @Nullable Path namesFile,
        boolean updateNames,
        Jackson jackson,
        boolean jacksonModule,
        boolean testServer) {

    /**
     * Copies the lists.
     *
     * @throws IllegalArgumentException if something is missing, is no Java name, or would have no effect
     */
    public GenerationRequest {
        inputs = List.copyOf(inputs);
        overlays = List.copyOf(overlays);
        recognizedManifests = List.copyOf(recognizedManifests);
        require(!inputs.isEmpty(), "No input: name an OpenAPI document, or a folder that holds some");
        requirePackage("base package", basePackage);
        requirePackage("runtime package", runtimePackage);
        require(
                !runtimePackage.equals(basePackage)
                        && !runtimePackage.equals(new Packages(basePackage, runtimePackage).model()),
                "The runtime package must be one of its own, not " + runtimePackage);
        require(
                clientName.isEmpty() || isClassName(clientName),
                "The client name must be a Java name in upper camel case, such as Ampersand, not `" + clientName + "`");
        require(
                !updateNames || namesFile != null,
                "There is no names file that could be updated: name one, such as names.txt");
        require(
                jackson == Jackson.V2 || generateRuntime || jacksonModule,
                "Only the runtime has to do with the version of Jackson, and it is not generated here");
    }

    /** {@return where generated code goes} */
    public Packages packages() {
        return new Packages(basePackage, runtimePackage);
    }

    /** {@return what is generated besides clients and models} */
    public Style style() {
        return new Style(jackson, jacksonModule, testServer);
    }

    /**
     * {@return a builder of a request}
     * @param outputDirectory the source root that packages are written below
     * @param basePackage the package of the client
     */
    public static Builder builder(Path outputDirectory, String basePackage) {
        return new Builder(outputDirectory, basePackage);
    }

    private static void requirePackage(String what, String name) {
        require(
                isName(name),
                "The " + what + " must be a Java package name, such as com.example.client, not `" + name + "`");
    }

    private static boolean isName(String name) {
        return SourceVersion.isName(name, SourceVersion.RELEASE_17);
    }

    private static boolean isClassName(String name) {
        return name.matches("\\p{Lu}.*") && isName(name) && !name.contains(".");
    }

    private static void require(boolean condition, String message) {
        if (!condition) {
            throw new IllegalArgumentException(message);
        }
    }

    /** Gathers a request; see the components of {@link GenerationRequest} for what each part means. */
    public static final class Builder {

        private final List<Path> inputs = new ArrayList<>();
        private final List<Path> overlays = new ArrayList<>();
        private final List<Path> recognizedManifests = new ArrayList<>();
        private final Path outputDirectory;
        private final String basePackage;
        private @Nullable Path manifest;
        private @Nullable String runtimePackage;
        private boolean generateRuntime = true;
        private String clientName = "";
        private @Nullable Path namesFile;
        private boolean updateNames;
        private Jackson jackson = Jackson.V2;
        private boolean jacksonModule;
        private boolean testServer;

        private Builder(Path outputDirectory, String basePackage) {
            this.outputDirectory = outputDirectory;
            this.basePackage = basePackage;
        }

        /** Adds inputs; at least one is needed. */
        public Builder inputs(List<Path> paths) {
            inputs.addAll(paths);
            return this;
        }

        /** Adds overlays. */
        public Builder overlays(List<Path> paths) {
            overlays.addAll(paths);
            return this;
        }

        /** Sets where the list of written files is. */
        public Builder manifest(@Nullable Path path) {
            manifest = path;
            return this;
        }

        /** Adds lists of other runs. */
        public Builder recognizedManifests(List<Path> paths) {
            recognizedManifests.addAll(paths);
            return this;
        }

        /** Sets the package of the runtime; if null or not set, {@code <base package>.runtime}. */
        public Builder runtimePackage(@Nullable String name) {
            runtimePackage = name;
            return this;
        }

        /** Sets whether the runtime is written; if not set, it is. */
        public Builder generateRuntime(boolean generate) {
            generateRuntime = generate;
            return this;
        }

        /** Sets what the client is called; if null, empty or not set, the title of the API tells. */
        public Builder clientName(@Nullable String name) {
            clientName = name == null ? "" : name;
            return this;
        }

        /** Sets the file of names. */
        public Builder namesFile(@Nullable Path path) {
            namesFile = path;
            return this;
        }

        /** Sets whether the file of names is written; if not set, it is not. */
        public Builder updateNames(boolean update) {
            updateNames = update;
            return this;
        }

        /**
         * Sets the version of the library that reads and writes JSON; if not set, it is 2.
         *
         * @throws IllegalArgumentException if it is neither 2 nor 3
         */
        public Builder jackson(String version) {
            jackson = Jackson.of(version);
            return this;
        }

        /** Sets whether the module for Jackson is written; if not set, it is not. */
        public Builder jacksonModule(boolean generate) {
            jacksonModule = generate;
            return this;
        }

        /** Sets whether the server for tests is written; if not set, it is not. */
        public Builder testServer(boolean generate) {
            testServer = generate;
            return this;
        }

        /**
         * {@return the request}
         * @throws IllegalArgumentException if something is missing, is no Java name, or would have no effect
         */
        public GenerationRequest build() {
            return new GenerationRequest(
                    inputs,
                    overlays,
                    outputDirectory,
                    manifest,
                    recognizedManifests,
                    basePackage,
                    runtimePackage == null ? Packages.below(basePackage).runtime() : runtimePackage,
                    generateRuntime,
                    clientName,
                    namesFile,
                    updateNames,
                    jackson,
                    jacksonModule,
                    testServer);
        }
    }
}
