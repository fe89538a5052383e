package com.withampersand.maven;

import com.withampersand.codegen.InputLocator.Artifacts;
import com.withampersand.codegen.diagnostics.Problem;
import com.withampersand.codegen.diagnostics.Severity;
import com.withampersand.codegen.diagnostics.SpecException;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.artifact.DefaultArtifact;
import org.eclipse.aether.resolution.ArtifactRequest;
import org.eclipse.aether.resolution.ArtifactResolutionException;

/**
 * Artifacts as Maven has them for a project: of its reactor, its local repository and its remote ones, unless the build is
 * offline.
 */
record ProjectArtifacts(RepositorySystem repositories, Invocation invocation) implements Artifacts {

    @Override
    public Path file(String coordinates) {
        String[] parts = coordinates.split(":", -1);
        if (parts.length < 4 || parts.length > 5) {
            throw refused(
                    coordinates,
                    "is no artifact",
                    "Write mvn:group:artifact:version:type or mvn:group:artifact:version:classifier:type.");
        }
        String type = parts[parts.length - 1];
        String classifier = parts.length == 5 ? parts[3] : "";
        ArtifactRequest request = new ArtifactRequest(
                new DefaultArtifact(parts[0], parts[1], classifier, type, parts[2]),
                invocation.project().getRemoteProjectRepositories(),
                null);
        try {
            return repositories
                    .resolveArtifact(invocation.session().getRepositorySession(), request)
                    .getArtifact()
                    .getFile()
                    .toPath();
        } catch (ArtifactResolutionException missing) {
            throw refused(
                    coordinates,
                    "cannot be had: " + missing.getMessage(),
                    "Correct the coordinates, or the repositories of the project; fetch it once if the build is offline.");
        }
    }

    private static SpecException refused(String coordinates, String what, String remedy) {
        String message = "`mvn:" + coordinates + "` " + what;
        return new SpecException(List.of(new Problem(Severity.ERROR, "input-missing", message, remedy, List.of())));
    }
}
