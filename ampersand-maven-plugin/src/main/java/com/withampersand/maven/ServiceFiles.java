package com.withampersand.maven;

import java.io.File;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
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
        List<String> clashes = new ArrayList<>();
        for (String path : files) {
            if (path.startsWith(FOLDER)) {
                addClashes(path, clashes);
            }
        }
        return clashes;
    }

    private void addClashes(String path, List<String> clashes) {
        for (Resource resource : resources) {
            File folder = new File(resource.getDirectory());
            File other = new File(folder, path);
            if (!folder.equals(sources) && other.isFile()) {
                clashes.add(new File(sources, path) + " and " + other
                        + " are one resource of the project, so one of the two gets lost: register the classes that"
                        + " one of them names in code instead");
            }
        }
    }
}
