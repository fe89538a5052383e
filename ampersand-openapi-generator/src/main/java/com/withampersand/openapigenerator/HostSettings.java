package com.withampersand.openapigenerator;

import com.withampersand.codegen.GenerationRequest;
import com.withampersand.codegen.diagnostics.Nearest;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.openapitools.codegen.config.GlobalSettings;

/**
 * What the user told the host.
 *
 * @param host the generator that the host has set up
 */
record HostSettings(AmpersandJavaCodegen host) {

    /** What the host adds to the properties of the user on its own. */
    private static final Set<String> ADDED_BY_HOST = Set.of(
            "generateApiTests",
            "generateModelTests",
            "generateApiDocs",
            "generateModelDocs",
            "generateApis",
            "generateModels",
            "generateWebhooks",
            "generateRecursiveDependentModels",
            "excludeTests");

    /** What the host sets if the user does not, with the values that tell so. */
    private static final Map<String, String> DEFAULTS_OF_HOST = Map.of(
            "gitHost", "github.com",
            "gitUserId", "GIT_USER_ID",
            "gitRepoId", "GIT_REPO_ID",
            "releaseNote", "Minor update");

    /** What the host is told to choose from its own kinds of files. */
    private static final List<String> CHOICES = List.of("apis", "models", "supportingFiles");

    /**
     * {@return what we are to do}
     * @throws IllegalArgumentException if something is missing, wrong, or would have no effect
     */
    GenerationRequest request() {
        Map<String, String> properties = properties();
        refuseUnknown(properties);
        refuseSettingsOfOthers();
        refuseChoices();
        String sourceFolder = properties.getOrDefault(HostOption.SOURCE_FOLDER, "src/main/java");
        GenerationRequest.Builder request = GenerationRequest.builder(
                        Path.of(host.getOutputDir()).resolve(sourceFolder), basePackage(properties))
                .sources(sources -> sources.input(input()))
                .naming(naming -> naming.overrides(host.modelNameMapping()).overrides(host.operationIdNameMapping()))
                .filter(filter -> filter.include(
                                list(properties, "includeTags"),
                                list(properties, "includePaths"),
                                list(properties, "includeOperations"),
                                list(properties, "includeExtensions"))
                        .exclude(
                                list(properties, "excludeTags"),
                                list(properties, "excludePaths"),
                                list(properties, "excludeOperations"),
                                list(properties, "excludeExtensions")))
                .adjustments(known -> {
                    host.typeMapping().forEach(known::mapping);
                    host.schemaMapping().forEach(known::mapping);
                });
        HostOption.ALL.stream()
                .filter(option -> properties.containsKey(option.name()))
                .forEach(option -> option.apply().accept(request, properties.getOrDefault(option.name(), "")));
        return request.build();
    }

    private static List<String> list(Map<String, String> properties, String name) {
        return HostOption.list(properties.getOrDefault(name, ""));
    }

    private Map<String, String> properties() {
        Map<String, String> properties = new LinkedHashMap<>();
        new TreeMap<>(host.additionalProperties()).forEach((name, value) -> {
            if (!ADDED_BY_HOST.contains(name) && !value.equals(DEFAULTS_OF_HOST.get(name))) {
                properties.put(name, String.valueOf(value));
            }
        });
        return properties;
    }

    private static void refuseUnknown(Map<String, String> properties) {
        List<String> known = HostOption.names();
        for (String name : properties.keySet()) {
            if (!known.contains(name)) {
                throw new IllegalArgumentException("There is no option " + name + "\n  " + Nearest.remedy(name, known));
            }
        }
    }

    private void refuseSettingsOfOthers() {
        new TreeMap<>(host.settingsOfOthers()).forEach((name, value) -> {
            boolean empty = value instanceof Map<?, ?> map ? map.isEmpty() : ((Collection<?>) value).isEmpty();
            if (!empty) {
                throw new IllegalArgumentException("The setting " + name
                        + " would have no effect, as this generator has" + " no use for it\n  Leave it out.");
            }
        });
    }

    private static void refuseChoices() {
        List<String> chosen = new ArrayList<>(CHOICES);
        chosen.removeIf(choice -> GlobalSettings.getProperty(choice) == null);
        boolean named = chosen.stream()
                .anyMatch(choice -> !GlobalSettings.getProperty(choice).isEmpty());
        if (named || (!chosen.isEmpty() && chosen.size() < CHOICES.size())) {
            throw new IllegalArgumentException("Of " + String.join(", ", CHOICES) + " the host is to choose some, which"
                    + " are kinds of files that this generator does not have\n  Leave that setting out, or set parts.");
        }
    }

    private Path input() {
        String input = host.getInputSpec();
        if (input.startsWith("file:")) {
            return Path.of(URI.create(input));
        }
        if (input.matches("(?s)[a-zA-Z][a-zA-Z0-9+.-]+:.*")) {
            throw new IllegalArgumentException(
                    "The input " + input + " is no file\n  Download it first, and keep it with the project.");
        }
        return Path.of(input);
    }

    private static String basePackage(Map<String, String> properties) {
        @Nullable String ours = properties.get(HostOption.BASE_PACKAGE);
        @Nullable String theirs = properties.get(HostOption.INVOKER_PACKAGE);
        if (ours != null && theirs != null && !ours.equals(theirs)) {
            throw new IllegalArgumentException("The options basePackage and invokerPackage mean the same, but one is "
                    + ours + " and the other " + theirs + "\n  Leave one of them out.");
        }
        String api = properties.getOrDefault(HostOption.API_PACKAGE, "");
        if (ours == null && theirs == null && api.isEmpty()) {
            throw new IllegalArgumentException(
                    "The package of the client is missing\n  Set basePackage, to com.example.client for one.");
        }
        String base = ours != null ? ours : theirs != null ? theirs : api;
        if (!api.isEmpty() && !api.equals(base)) {
            AmpersandJavaCodegen.LOG.info("The clients are in {}, not in {}: they have one package", base, api);
        }
        return base;
    }
}
