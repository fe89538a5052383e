package com.withampersand.codegen.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A process of its own for a run, without the second compiler of the JVM. That compiles for hours of work to come: it takes half
 * of the processor time of a run, which is over before any of it pays. No jar can say so of itself, and whoever gives the JVM
 * options of any kind has said what they want, so this is for a plain {@code java -jar} alone.
 */
final class ShortRun {

    private static final String OPTION = "-XX:TieredStopAtLevel=1";

    /** Others may have no such option. */
    private static final Pattern HOTSPOT = Pattern.compile("HotSpot|OpenJDK");

    /** All else takes no time. */
    private static final Set<String> COMMANDS = Set.of("generate", "validate", "diff", "explain");

    private ShortRun() {}

    /** {@return the exit status of the run; empty if it is to be done in this process} */
    static OptionalInt of(String... arguments) {
        ProcessHandle.Info info = ProcessHandle.current().info();
        Optional<List<String>> command = command(
                info.command().orElse(""),
                List.of(info.arguments().orElse(new String[0])),
                System.getProperty("java.vm.name", ""),
                List.of(arguments));
        return command.isPresent() ? run(command.get()) : OptionalInt.empty();
    }

    /**
     * The command line of the other process.
     *
     * @param java this process's program; empty if the system does not tell
     * @param given what that was given; empty if the system does not tell
     * @param machine the name of the JVM
     * @param arguments what there is to do
     * @return empty if it is to be done here
     */
    static Optional<List<String>> command(String java, List<String> given, String machine, List<String> arguments) {
        boolean plain = !java.isEmpty() && given.size() > 1 && given.get(0).equals("-jar");
        if (!plain || !HOTSPOT.matcher(machine).find() || arguments.isEmpty() || !COMMANDS.contains(arguments.get(0))) {
            return Optional.empty();
        }
        List<String> command = new ArrayList<>(List.of(java, OPTION, "-jar", given.get(1)));
        command.addAll(arguments);
        return Optional.of(command);
    }

    private static OptionalInt run(List<String> command) {
        Process run;
        try {
            run = new ProcessBuilder(command).inheritIO().start();
        } catch (IOException refused) {
            return OptionalInt.empty();
        }
        // Whoever ends this process means that one.
        Runtime.getRuntime().addShutdownHook(new Thread(run::destroy));
        try {
            return OptionalInt.of(run.waitFor());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            run.destroy();
            return OptionalInt.of(1);
        }
    }
}
