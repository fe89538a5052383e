package com.withampersand.maven;

import com.withampersand.codegen.diagnostics.Problem;
import com.withampersand.codegen.diagnostics.ProblemPrinter;
import com.withampersand.codegen.output.AtomicWriter;
import com.withampersand.codegen.output.InputsArchive;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.project.MavenProject;

/**
 * What an execution remembers, in the build directory and so gone after {@code clean}:
 * {@code target/ampersand/<execution>}.
 *
 * @param all the folder of all executions
 * @param execution the ID of this one
 */
record RunFolder(Path all, String execution) {

    /** The execution that a goal has which is named on the command line. */
    private static final String COMMAND_LINE = "default-cli";

    private static final String MANIFEST = "manifest.txt";

    /** One execution may have both goals that generate, so that its ID does not tell them apart. */
    static RunFolder of(MavenProject project, MojoExecution execution) {
        String all = GenerateTestMojo.NAME.equals(execution.getGoal()) ? "ampersand-test" : "ampersand";
        // Without a POM the directory is one below nothing: ${project.basedir}/target, word for word.
        String target =
                project.getBasedir() == null ? "target" : project.getBuild().getDirectory();
        return new RunFolder(Path.of(target, all), execution.getExecutionId());
    }

    Path manifest() {
        return file(MANIFEST);
    }

    /** What tells whether there is anything to do. */
    Path lastRun() {
        return file("last-run.txt");
    }

    /** The warnings and notes of the last run, which one that has nothing to do counts only. */
    Path problems() {
        return file("problems.txt");
    }

    /**
     * The goal on the command line does the work of an execution of the build, so each overwrites what the other wrote.
     * Two executions of the build that write the same file do not: that is a mistake to be told of.
     */
    List<Path> recognizedManifests() throws IOException {
        if (!execution.equals(COMMAND_LINE)) {
            return List.of(all.resolve(COMMAND_LINE).resolve(MANIFEST));
        }
        List<Path> manifests = new ArrayList<>();
        if (Files.isDirectory(all)) {
            try (DirectoryStream<Path> folders = Files.newDirectoryStream(all)) {
                folders.forEach(folder -> manifests.add(folder.resolve(MANIFEST)));
            }
        }
        Collections.sort(manifests);
        return manifests;
    }

    /**
     * What a former run read: that of this execution, or else of the only one that there is.
     *
     * @return where it is, or would be
     */
    Path formerInputs() throws IOException {
        Path own = file(InputsArchive.NAME);
        if (Files.isRegularFile(own) || !Files.isDirectory(all)) {
            return own;
        }
        List<Path> archives = new ArrayList<>();
        try (DirectoryStream<Path> folders = Files.newDirectoryStream(all)) {
            folders.forEach(folder -> archives.add(folder.resolve(InputsArchive.NAME)));
        }
        archives.removeIf(archive -> !Files.isRegularFile(archive));
        return archives.size() == 1 ? archives.get(0) : own;
    }

    /** For whoever wants to compare the names with those of another run. */
    void writeNames(String names) throws IOException {
        AtomicWriter.writeIfChanged(file("names.txt"), names);
    }

    void writeProblems(List<Problem> problems) throws IOException {
        if (problems.isEmpty()) {
            Files.deleteIfExists(problems());
        } else {
            AtomicWriter.writeIfChanged(problems(), ProblemPrinter.print(problems) + "\n");
        }
    }

    private Path file(String name) {
        return all.resolve(execution).resolve(name);
    }
}
