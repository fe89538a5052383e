package com.withampersand.maven;

import com.withampersand.codegen.output.WrittenFiles;
import java.io.File;
import java.util.List;
import java.util.stream.Stream;
import org.apache.maven.model.Resource;
import org.apache.maven.project.MavenProject;

/**
 * The files in {@code META-INF/services} that belong to generated code. They stand among its sources, where Maven looks
 * for Java alone.
 *
 * @param project the project that they become a part of
 * @param sources the folder of generated sources
 */
record ServiceFiles(MavenProject project, File sources) {

    private static final String FOLDER = "META-INF/services/";

    void addToResources() {
        Resource resource = new Resource();
        resource.setDirectory(sources.getPath());
        resource.addInclude(FOLDER + "**");
        project.addResource(resource);
    }

    /** Tells which of them the project has a second time, for only one can be in its jar. */
    List<String> clashes(WrittenFiles files) {
        return Stream.concat(files.written().stream(), files.unchanged().stream())
                .filter(path -> path.startsWith(FOLDER))
                .flatMap(path -> others(path)
                        .map(other -> new File(sources, path) + " and " + other
                                + " are one resource of the project, so one of the two gets lost: register the classes that"
                                + " one of them names in code instead"))
                .toList();
    }

    private Stream<File> others(String path) {
        return project.getResources().stream()
                .map(resource -> new File(resource.getDirectory()))
                .filter(folder -> !folder.equals(sources))
                .map(folder -> new File(folder, path))
                .filter(File::isFile);
    }
}
