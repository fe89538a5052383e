package com.withampersand.maven;

import com.withampersand.codegen.OlderVersion;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.codehaus.plexus.build.BuildContext;
import org.jspecify.annotations.Nullable;

/** A goal that compares with an older version, and the parameters that say which. */
abstract class ComparingMojo extends ClientMojo {

    /**
     * The inputs of the older version, as in {@code <oldInputs><oldInput>released/spec</oldInput></oldInputs>}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "ampersand.oldInputs")
    private List<File> oldInputs = List.of();

    /**
     * The revision of the git repository that has the older version of the inputs, as in
     * {@code -Dampersand.oldRevision=origin/main}. Overlays that the revision has are those of then.
     *
     * @since 0.1.0
     */
    @Parameter(property = "ampersand.oldRevision")
    private @Nullable String oldRevision;

    ComparingMojo(Invocation invocation, BuildContext buildContext) {
        super(invocation, buildContext);
    }

    /**
     * The older version that parameters name.
     *
     * @throws MojoFailureException if they name two
     */
    final Optional<OlderVersion> named() throws MojoFailureException {
        if (!oldInputs.isEmpty() && oldRevision != null) {
            throw new MojoFailureException("There are two older versions, one in ampersand.oldInputs and one in"
                    + " ampersand.oldRevision: name one of them");
        }
        if (oldRevision != null) {
            return Optional.of(new OlderVersion.OfRevision(oldRevision));
        }
        Path base = invocation().base();
        List<Path> paths =
                oldInputs.stream().map(file -> base.resolve(file.toPath())).toList();
        return paths.isEmpty() ? Optional.empty() : Optional.of(new OlderVersion.OfFiles(paths));
    }

    /** The older version that parameters name, or else what the last run of the only execution read. */
    final OlderVersion older() throws IOException, MojoFailureException {
        Optional<OlderVersion> named = named();
        return named.isPresent()
                ? named.get()
                : new OlderVersion.OfRun(invocation().folder().formerInputs());
    }
}
