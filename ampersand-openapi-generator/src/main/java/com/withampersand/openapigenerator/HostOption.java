package com.withampersand.openapigenerator;

import com.withampersand.codegen.GenerationRequest;
import com.withampersand.codegen.diagnostics.Strictness;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/**
 * An option of ours as an additional property of the host, which has its name from our Maven plugin.
 *
 * @param name what it is called, as in {@code clientName}
 * @param description what it is for, with an example
 * @param apply puts the value of it into a request
 */
record HostOption(String name, String description, BiConsumer<GenerationRequest.Builder, String> apply) {

    static final String BASE_PACKAGE = "basePackage";
    static final String INVOKER_PACKAGE = "invokerPackage";
    static final String API_PACKAGE = "apiPackage";
    static final String SOURCE_FOLDER = "sourceFolder";

    static final List<HostOption> ALL = List.of(
            new HostOption(
                    BASE_PACKAGE, "Package of the client, such as com.example.ampersand.", HostOption::elsewhere),
            new HostOption(
                    INVOKER_PACKAGE, "The same by the name that other generators have for it.", HostOption::elsewhere),
            new HostOption(API_PACKAGE, "The same, where neither of the two is given.", HostOption::elsewhere),
            new HostOption(
                    SOURCE_FOLDER,
                    "Source root below the output folder. Default: src/main/java.",
                    HostOption::elsewhere),
            paths(
                    "inputs",
                    "More documents, or folders of them, besides the input, such as spec.",
                    (request, value) -> request.sources(sources -> sources.inputs(value))),
            paths(
                    "overlays",
                    "OpenAPI overlays to apply, such as overlay.yaml.",
                    (request, value) -> request.sources(sources -> sources.overlays(value))),
            text(
                    "clientName",
                    "What the client is called, such as Ampersand for AmpersandClient.",
                    (request, value) -> request.naming(naming -> naming.clientName(value))),
            text(
                    "modelPackage",
                    "Package of the models, such as com.example.ampersand.types.",
                    (request, value) -> request.modelPackage(value)),
            text(
                    "runtimePackage",
                    "Package of the runtime, such as com.example.shared.runtime.",
                    GenerationRequest.Builder::runtimePackage),
            flag(
                    "generateRuntime",
                    "Whether to write the runtime. Default: true.",
                    (request, value) -> request.style(style -> style.runtime(value))),
            text(
                    "namesFile",
                    "File of the names that stay as they are, such as names.txt.",
                    (request, value) -> request.naming(naming -> naming.namesFile(Path.of(value)))),
            flag(
                    "updateNames",
                    "Whether to write the names of this run into that file.",
                    (request, value) -> request.naming(naming -> naming.updateNames(value))),
            text(
                    "jackson",
                    "Version of Jackson that the client uses, 2 or 3. Default: 2.",
                    (request, value) -> request.style(style -> style.jackson(value))),
            flag(
                    "jacksonModule",
                    "Whether to write a module by which an ObjectMapper reads and writes the models.",
                    (request, value) -> request.style(style -> style.jacksonModule(value))),
            text(
                    "modelStyle",
                    "What a model is, classes or records. Default: classes.",
                    (request, value) -> request.style(style -> style.models(value))),
            texts(
                    "parts",
                    "What to write of models, clients and webhooks, such as models. Default: all.",
                    (request, value) -> request.style(style -> style.parts(value))),
            texts(
                    "relaxations",
                    "Properties that may be absent although they are required, such as Group.name.",
                    (request, value) -> request.adjustments(known -> known.relaxations(value))),
            texts(
                    "secrets",
                    "Properties whose values must not show in logs, such as Group.token.",
                    (request, value) -> request.adjustments(known -> known.secrets(value))),
            text(
                    "moduleName",
                    "Name of the module that a module-info.java declares, such as com.example.ampersand.",
                    (request, value) -> request.style(style -> style.module(value))),
            new HostOption(
                    "includeTags",
                    "Tags of operations to take, such as users. Several are parted by commas.",
                    HostOption::elsewhere),
            new HostOption(
                    "includePaths",
                    "Patterns of paths to take, such as /users/**. Several are parted by commas.",
                    HostOption::elsewhere),
            new HostOption(
                    "includeOperations",
                    "IDs of operations to take, such as listUsers. Several are parted by commas.",
                    HostOption::elsewhere),
            new HostOption(
                    "includeExtensions",
                    "Extensions of operations to take, such as x-internal. Several are parted by commas.",
                    HostOption::elsewhere),
            new HostOption(
                    "excludeTags",
                    "Tags of operations to leave out, such as users. Several are parted by commas.",
                    HostOption::elsewhere),
            new HostOption(
                    "excludePaths",
                    "Patterns of paths to leave out, such as /users/**. Several are parted by commas.",
                    HostOption::elsewhere),
            new HostOption(
                    "excludeOperations",
                    "IDs of operations to leave out, such as listUsers. Several are parted by commas.",
                    HostOption::elsewhere),
            new HostOption(
                    "excludeExtensions",
                    "Extensions of operations to leave out, such as x-internal. Several are parted by commas.",
                    HostOption::elsewhere),
            flag(
                    "unusedModels",
                    "Whether to keep models that no operation taken needs.",
                    (request, value) -> request.filter(filter -> filter.unusedModels(value))),
            flag(
                    "strict",
                    "Whether warnings stop the run as errors do.",
                    (request, value) -> request.strictness(Strictness.of(value, Map.of()))),
            flag(
                    "testServer",
                    "Whether to write a server that stands in for the API in tests.",
                    (request, value) -> request.style(style -> style.testServer(value))));

    /** For what makes the request itself, so that there is nothing left to put into it. */
    private static void elsewhere(GenerationRequest.Builder request, String value) {}

    static List<String> names() {
        return ALL.stream().map(HostOption::name).toList();
    }

    private static HostOption text(
            String name, String description, BiConsumer<GenerationRequest.Builder, String> apply) {
        return new HostOption(name, description, apply);
    }

    private static HostOption flag(
            String name, String description, BiConsumer<GenerationRequest.Builder, Boolean> apply) {
        return new HostOption(name, description, (request, value) -> {
            if (!value.equals("true") && !value.equals("false")) {
                throw new IllegalArgumentException("The option " + name + " is true or false, not `" + value + "`");
            }
            apply.accept(request, Boolean.valueOf(value));
        });
    }

    private static HostOption paths(
            String name, String description, BiConsumer<GenerationRequest.Builder, List<Path>> apply) {
        return texts(
                name,
                description,
                (request, values) ->
                        apply.accept(request, values.stream().map(Path::of).toList()));
    }

    /** The host takes a text only, so several are parted by commas. */
    private static HostOption texts(
            String name, String description, BiConsumer<GenerationRequest.Builder, List<String>> apply) {
        return new HostOption(
                name,
                description + " Several are parted by commas.",
                (request, value) -> apply.accept(request, list(value)));
    }

    static List<String> list(String value) {
        return value.isBlank()
                ? List.of()
                : Arrays.stream(value.split(",")).map(String::strip).toList();
    }
}
