package com.withampersand.maven;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.inject.Inject;
import org.apache.maven.model.Build;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/**
 * Prints what to write into the POM in the place of OpenAPI Generator's plugin, or of Swagger Codegen's, and what differs
 * then, option by option. It changes nothing.
 *
 * @since 0.1.0
 */
@Mojo(name = "migrate", requiresProject = true, threadSafe = true)
public final class MigrateMojo extends AbstractMojo {

    private static final Set<String> OTHERS = Set.of("openapi-generator-maven-plugin", "swagger-codegen-maven-plugin");

    private final MavenProject project;
    private final MojoExecution execution;

    /** For Maven. */
    @Inject
    public MigrateMojo(MavenProject project, MojoExecution execution) {
        this.project = project;
        this.execution = execution;
    }

    @Override
    public void execute() throws MojoFailureException {
        Plugin other = find();
        if (other == null) {
            throw new MojoFailureException("The POM has neither an openapi-generator-maven-plugin nor a"
                    + " swagger-codegen-maven-plugin under build, plugins: there is nothing to migrate from");
        }
        List<String> executions = new ArrayList<>();
        List<String> differences = new ArrayList<>();
        List<PluginExecution> all =
                other.getExecutions().isEmpty() ? List.of(new PluginExecution()) : other.getExecutions();
        for (PluginExecution each : all) {
            Map<String, Setting> options = new LinkedHashMap<>(Setting.of(other.getConfiguration()));
            options.putAll(Setting.of(each.getConfiguration()));
            MigratedBlock block = new MigratedBlock(Migration.read(), options);
            executions.add(execution(each, block));
            block.differences().stream()
                    .filter(line -> !differences.contains(line))
                    .forEach(differences::add);
        }
        getLog().info("In the place of " + other.getArtifactId() + ":\n\n" + plugin(executions));
        if (!differences.isEmpty()) {
            getLog().info("What differs:\n\n  " + String.join("\n  ", differences) + "\n");
        }
    }

    /** As it is written, with its variables; what a parent has is seen with their values only. */
    private @Nullable Plugin find() {
        Plugin written = find(project.getOriginalModel().getBuild());
        return written != null ? written : find(project.getBuild());
    }

    private static @Nullable Plugin find(@Nullable Build build) {
        return build == null
                ? null
                : build.getPlugins().stream()
                        .filter(plugin -> OTHERS.contains(plugin.getArtifactId()))
                        .findFirst()
                        .orElse(null);
    }

    private static String execution(PluginExecution each, MigratedBlock block) {
        String id = each.getId().equals(PluginExecution.DEFAULT_EXECUTION_ID)
                ? ""
                : "            <id>" + Setting.escape(each.getId()) + "</id>\n";
        StringBuilder configuration = new StringBuilder();
        block.configuration()
                .forEach(line ->
                        configuration.append("                ").append(line).append('\n'));
        return """
                        <execution>
                %s            <goals>
                                <goal>generate</goal>
                            </goals>
                            <configuration>
                %s            </configuration>
                        </execution>
                """.formatted(id, configuration);
    }

    private String plugin(List<String> executions) {
        return """
                <plugin>
                    <groupId>com.withampersand</groupId>
                    <artifactId>ampersand-maven-plugin</artifactId>
                    <version>%s</version>
                    <executions>
                %s    </executions>
                </plugin>
                """.formatted(execution.getPlugin().getVersion(), String.join("", executions));
    }
}
