package com.withampersand.codegen;

import com.withampersand.codegen.diagnostics.Diagnostics;
import com.withampersand.codegen.diagnostics.Problem;
import com.withampersand.codegen.diagnostics.Severity;
import com.withampersand.codegen.diagnostics.SpecException;
import com.withampersand.codegen.diff.ChangeReport;
import com.withampersand.codegen.diff.Side;
import com.withampersand.codegen.output.InputsArchive;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/** Compares what is generated now with what was generated from an older version. */
public final class ClientDiff {

    /** What of today may be for things that were not there then. */
    private static final Set<String> NEW_SINCE = Set.of(
            "filter-unmatched",
            "mapping-unmatched",
            "name-unmatched",
            "overlay-extends",
            "overlay-target-unmatched",
            "relaxation-unmatched",
            "secret-unmatched");

    private ClientDiff() {}

    /**
     * Compares two versions, both with the options of the request: names, packages, what is emitted.
     *
     * @param request the newer version; the destination does not matter
     * @param older the older one
     * @return what changed for users of the code
     * @throws SpecException if one of the versions cannot be generated from, or is not to be found
     * @throws IOException if a file cannot be read; the message names it and says why in words
     */
    public static ChangeReport compare(GenerationRequest request, OlderVersion older) throws IOException {
        try {
            Side after = Sides.read(request, request.sources(), place -> place, new Diagnostics());
            try (Baseline baseline = baseline(request, older)) {
                return ChangeReport.of(before(request, baseline), after);
            }
        } catch (FileSystemException terse) {
            throw new IOException(FileSystemMessage.of(terse), terse);
        }
    }

    private static Side before(GenerationRequest request, Baseline baseline) throws IOException {
        try {
            return Sides.read(request, baseline.sources(), baseline::shown, Diagnostics.tolerating(NEW_SINCE));
        } catch (SpecException invalid) {
            throw new SpecException(
                    invalid.problems().stream().map(baseline::shown).toList());
        }
    }

    private static Baseline baseline(GenerationRequest request, OlderVersion older) throws IOException {
        if (older instanceof OlderVersion.OfFiles files) {
            return Baseline.of(new Sources(
                    files.inputs(),
                    request.sources().overlays(),
                    request.sources().remoteDocuments()));
        }
        if (older instanceof OlderVersion.OfRevision revision) {
            return GitRevision.read(revision.revision(), request.sources());
        }
        Path archive = ((OlderVersion.OfRun) older).archive();
        if (!Files.isRegularFile(archive)) {
            throw new SpecException(List.of(new Problem(
                    Severity.ERROR,
                    "no-former-run",
                    "There is no record of a former run at " + archive,
                    "Generate once, or name an older version: a file, a folder or a revision.",
                    List.of())));
        }
        return Baseline.ofCopy("last run:", folder -> {
            InputsArchive unpacked = InputsArchive.unpack(archive, folder);
            return new Sources(unpacked.inputs(), unpacked.overlays(), unpacked.remoteDocuments());
        });
    }
}
