package com.withampersand.codegen.cli;

import com.withampersand.codegen.StyleBuilder;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** The options that say what is emitted, and how. */
final class StyleOptions {

    @Option(
            names = "--no-runtime",
            description = "Write no runtime: another module has it in the package that --runtime-package names.")
    private boolean noRuntime;

    @Option(
            names = "--jackson",
            paramLabel = "2|3",
            description = "The version of Jackson that the client reads and writes JSON with. Default: 2.")
    private String jackson = "2";

    @Option(
            names = "--jackson-module",
            description = "Write a module by which Jackson's ObjectMapper reads and writes the models, and the file in"
                    + " META-INF/services that names it; to compile it takes jackson-databind.")
    private boolean jacksonModule;

    @Option(
            names = "--test-server",
            description =
                    "Write a server on loopback that stands in for the API in tests, such as AmpersandTestServer.")
    private boolean testServer;

    @Option(
            names = "--part",
            paramLabel = "PART",
            description = "Write only this of models, clients and webhooks, such as models. Repeatable. Default: all.")
    private List<String> parts = new ArrayList<>();

    @Option(
            names = "--module-name",
            paramLabel = "NAME",
            description = "Write a module-info.java for the module of this name, such as com.example.ampersand.")
    private String module = "";

    @Option(
            names = "--model-style",
            paramLabel = "STYLE",
            description = "Models are classes (the default), or records, whose constructors change with each property.")
    private String models = "classes";

    StyleOptions() {}

    void set(StyleBuilder style) {
        style.runtime(!noRuntime)
                .jackson(jackson)
                .jacksonModule(jacksonModule)
                .testServer(testServer)
                .parts(parts)
                .module(module)
                .models(models);
    }
}
