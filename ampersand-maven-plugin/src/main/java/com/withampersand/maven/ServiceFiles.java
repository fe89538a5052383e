package com.withampersand.maven;

import java.io.File;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.maven.model.Resource;

/**
 * The files in {@code META-INF/services} that belong to generated code. They stand among its sources, where Maven looks
 * for Java alone.
 *
 * @param resources those that the project has, of its own or of its tests
 * @param adder adds one more to them
 * @param sources the folder of generated sources
 */
record ServiceFiles(List<Resource> resources, Consumer<Resource> adder, File sources) {

    private static final String FOLDER = "META-INF/services/";

    void addToResources() {
        Resource resource = new Resource();
        resource.setDirectory(sources.getPath());
        resource.addInclude(FOLDER + "**");
        adder.accept(resource);
    }

    /**
     * Tells which of them the project has a second time, for only one can be in its jar.
     *
     * @param files what was generated, below the folder
     */
    List<String> clashes(List<String> files) {
        return files.stream()
                .filter(path -> path.startsWith(FOLDER))
                .flatMap(path -> others(path)
                        .map(other -> new File(sources, path) + " and " + other
                                + " are one resource of the project, so one of the two gets lost: register the classes that"
                                + " one of them names in code instead"))
                .toList();
    }

    private Stream<File> others(String path) {
        return resources.stream()
                .map(resource -> new File(resource.getDirectory()))
                .filter(folder -> !folder.equals(sources))
                .map(folder -> new File(folder, path))
                .filter(File::isFile);
    }
}
