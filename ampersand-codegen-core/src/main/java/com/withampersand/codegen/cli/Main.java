package com.withampersand.codegen.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The way in from a shell: {@code java -jar ampersand-codegen.jar generate …}. */
@Command(
        name = "ampersand-codegen",
        description = "Generates Java clients from OpenAPI documents.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        subcommands = {GenerateCommand.class, ValidateCommand.class, DiffCommand.class, ExplainCommand.class})
public final class Main implements Runnable {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    Main() {}

    /**
     * Runs and ends the process: with 0 if all went well, 1 if the input or the disk is at fault, 2 if the command line
     * is.
     *
     * @param arguments the command line
     */
    public static void main(String[] arguments) {
        System.exit(ShortRun.of(arguments).orElseGet(() -> commandLine().execute(arguments)));
    }

    static CommandLine commandLine() {
        return new CommandLine(new Main());
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Say what to do: generate, validate, diff or explain");
    }
}
