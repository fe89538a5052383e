package com.withampersand.codegen.cli;

import com.withampersand.codegen.ClientDiff;
import com.withampersand.codegen.OlderVersion;
import com.withampersand.codegen.diff.ChangeReport;
import com.withampersand.codegen.diff.ReportForm;
import com.withampersand.codegen.diff.Step;
import com.withampersand.codegen.output.AtomicWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;

/** {@code diff}: tells what a change of the description does to users of the code. */
@Command(
        name = "diff",
        description =
                "Tells what changed since an older version for those who use the client: in source code, in compiled"
                        + " code, on the wire.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {
            "0:nothing changed more than is allowed",
            "1:something did, the input has errors, or a file cannot be read",
            "2:the command line is wrong"
        })
final class DiffCommand extends ClientCommand {

    @ArgGroup(multiplicity = "1")
    private Older older = new Older();

    @Option(
            names = "--format",
            paramLabel = "text|markdown|json",
            description = "How the report is written. Default: text.")
    private String format = "text";

    @Option(
            names = "--report",
            paramLabel = "FILE",
            description = "Where the report is written, such as diff.md. Default: the standard output.")
    private @Nullable Path file;

    @Option(
            names = "--allow",
            paramLabel = "none|patch|minor|major",
            description = "The step of a version that a change may ask for at most. Default: major, which is any.")
    private String allowed = "major";

    DiffCommand() {}

    /** Where the older version is. */
    static final class Older {

        @Option(
                names = "--old",
                paramLabel = "FILE-OR-DIR",
                description = "The older inputs, as --input names the newer ones. Repeatable.")
        private List<Path> inputs = new ArrayList<>();

        @Option(
                names = "--old-revision",
                paramLabel = "REVISION",
                description = "The revision of git that has the older inputs, such as origin/main.")
        private @Nullable String revision;

        @Option(
                names = "--old-run",
                paramLabel = "FILE",
                description = "The record of a former run, such as target/ampersand/default/inputs.zip.")
        private @Nullable Path run;

        Older() {}

        OlderVersion version() {
            return revision != null
                    ? new OlderVersion.OfRevision(revision)
                    : run != null ? new OlderVersion.OfRun(run) : new OlderVersion.OfFiles(inputs);
        }
    }

    @Override
    int run() throws IOException {
        ReportForm form = checked(() -> ReportForm.of(format));
        Step most = checked(() -> Step.of(allowed));
        ChangeReport report = ClientDiff.compare(request(Path.of("")), older.version());
        if (file == null) {
            print(form.print(report).stripTrailing());
        } else {
            AtomicWriter.writeIfChanged(file, form.print(report));
        }
        return report.step().compareTo(most) > 0 ? ExitCode.SOFTWARE : ExitCode.OK;
    }
}
