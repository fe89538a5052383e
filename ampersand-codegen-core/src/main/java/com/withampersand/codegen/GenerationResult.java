package com.withampersand.codegen;

import com.withampersand.codegen.diagnostics.Problem;
import com.withampersand.codegen.diagnostics.Severity;
import com.withampersand.codegen.output.WrittenFiles;
import java.time.Duration;
import java.util.List;

/**
 * What a run made.
 *
 * @param files what became of each file
 * @param problems warnings and notes, in the order they were found
 * @param names the Java names of everything, as a names file has them
 * @param operations how many operations there are
 * @param types how many classes stand for types of the API
 */
public record GenerationResult(WrittenFiles files, List<Problem> problems, String names, int operations, int types) {

    /** Copies the list. */
    public GenerationResult {
        problems = List.copyOf(problems);
    }

    /**
     * {@return the problems of one severity}
     * @param severity how much they matter
     */
    public List<Problem> problems(Severity severity) {
        return problems.stream()
                .filter(problem -> problem.severity() == severity)
                .toList();
    }

    /**
     * {@return the run in one line, as in {@code 88 operations, 341 types: 612 files, 612 written, 0 deleted (1.2 s)}}
     * @param time how long it took
     */
    public String summary(Duration time) {
        int all =
                files.written().size() + files.unchanged().size() + files.kept().size();
        return "%s, %s: %s, %d written, %d deleted (%.1f s)"
                .formatted(
                        count(operations, "operation"),
                        count(types, "type"),
                        count(all, "file"),
                        files.written().size(),
                        files.deleted().size(),
                        time.toMillis() / 1000.0);
    }

    static String count(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
