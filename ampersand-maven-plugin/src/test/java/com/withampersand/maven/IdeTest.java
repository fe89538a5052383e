package com.withampersand.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.inject.Inject;
import org.apache.maven.api.di.Provides;
import org.apache.maven.api.plugin.testing.Basedir;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoParameter;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.codehaus.plexus.build.BuildContext;
import org.junit.jupiter.api.Test;

/** What an IDE is told, as m2e is through the build context. */
@MojoTest
@Basedir("src/test/projects/acme")
class IdeTest extends MojoFixture {

    private static final Path FOLDER = Path.of("src/test/projects/acme").toAbsolutePath();

    private final List<String> told = new ArrayList<>();

    @Inject
    private MavenSession session;

    @Inject
    private BuildContext buildContext;

    @Override
    String goal() {
        return "generate";
    }

    /** Keeps what it is told, and values as m2e keeps them from one build to the next. */
    @Provides
    BuildContext buildContext() {
        Map<Object, Object> values = new HashMap<>();
        return (BuildContext) Proxy.newProxyInstance(
                IdeTest.class.getClassLoader(), new Class<?>[] {BuildContext.class}, (proxy, method, arguments) -> {
                    switch (method.getName()) {
                        case "addMessage" ->
                            told.add("%s %s:%s:%s: %s"
                                    .formatted(
                                            arguments[4].equals(BuildContext.SEVERITY_ERROR) ? "error" : "warning",
                                            shown(arguments[0]),
                                            arguments[1],
                                            arguments[2],
                                            arguments[3]));
                        case "removeMessages", "refresh" -> told.add(method.getName() + " " + shown(arguments[0]));
                        case "setValue" -> values.put(arguments[0], arguments[1]);
                        case "getValue" -> {
                            return values.get(arguments[0]);
                        }
                        default -> throw new AssertionError("Not expected: " + method);
                    }
                    return null;
                });
    }

    @Test
    @InjectMojo(goal = "generate")
    @MojoParameter(name = "inputSpec", value = "broken.yaml")
    void anErrorIsAMarkerWithItsPlaceAndRemedy(GenerateMojo mojo) {
        assertThatThrownBy(() -> executeInIde(mojo)).isInstanceOf(MojoFailureException.class);

        assertThat(told)
                .containsExactly(
                        "removeMessages broken.yaml",
                        "error broken.yaml:24:23: Nothing is at #/components/schemas/Gruop. Did you mean"
                                + " #/components/schemas/Group?");
    }

    @Test
    @InjectMojo(goal = "generate")
    void writtenFilesAreRefreshedAndOthersAreNot(GenerateMojo mojo) throws Exception {
        executeInIde(mojo);
        assertThat(told).containsExactly("refresh " + target.resolve("generated-sources/ampersand"));

        told.clear();
        executeInIde(mojo);
        assertThat(told).isEmpty();
    }

    @Test
    @InjectMojo(goal = "generate")
    @MojoParameter(name = "inputSpec", value = "broken.yaml")
    void aMarkerGoesWhenItsProblemDoes(GenerateMojo broken) throws Exception {
        assertThatThrownBy(() -> executeInIde(broken)).isInstanceOf(MojoFailureException.class);
        told.clear();

        new IdeMarkers(buildContext, "execution `client` of goal generate in com.example:acme").show(List.of());

        assertThat(told).containsExactly("removeMessages broken.yaml");
    }

    @Test
    @InjectMojo(goal = "generate")
    @MojoParameter(name = "inputSpec", value = "broken.yaml")
    void onACommandLineNothingIsAMarker(GenerateMojo mojo) {
        assertThatThrownBy(() -> execute(mojo)).isInstanceOf(MojoFailureException.class);

        assertThat(told).isEmpty();
    }

    private void executeInIde(AbstractMojo mojo) throws MojoExecutionException, MojoFailureException {
        session.getUserProperties().setProperty("m2e.version", "2.6.0");
        execute(mojo);
    }

    private static String shown(Object file) {
        Path path = ((File) file).toPath();
        return (path.startsWith(FOLDER) ? FOLDER.relativize(path) : path).toString();
    }
}
