package com.withampersand.codegen.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RefusedPathsTest extends OutputFixture {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../A.java",
                "com/../../A.java",
                "/etc/A.java",
                "com//A.java",
                "./A.java",
                "..",
                "",
                "com\\..\\A.java",
                "C:/A.java",
                "A\n.java"
            })
    void refusesPathsThatAreNoPlainPathsBelowTheDirectory(String path) {
        assertThatThrownBy(() -> write(file("Fine.java", ""), file(path, "")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Not a path below");
        assertThat(root).doesNotExist();
    }

    @Test
    void refusesSuchPathsInTheManifest() throws IOException {
        write(file("A.java", "a"));
        Path outside = Files.writeString(temporary.resolve("outside.txt"), "a");
        Manifest planted = Manifest.read(manifest);
        planted.add("../outside.txt", Manifest.checksum(new byte[] {'a'}));
        planted.write(manifest);

        assertThatThrownBy(() -> write(file("A.java", "a"))).hasMessageContaining("../outside.txt");
        assertThat(outside).exists();
    }

    @Test
    void refusesToFollowALinkOutOfTheDirectory() throws IOException {
        Path outside = Files.createDirectories(temporary.resolve("outside"));
        Files.createDirectories(root);
        Files.createSymbolicLink(root.resolve("com"), outside);

        assertThatThrownBy(() -> write(file("com/example/A.java", "a")))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("leads out of the output directory");
        assertThat(outside).isEmptyDirectory();
    }

    @ParameterizedTest
    @ValueSource(strings = {"com/example/foo.java", "com/Example/Foo.java", "com/example/Foo.java"})
    void refusesTwoPathsThatADiskMayTakeForOne(String second) {
        assertThatThrownBy(() -> write(file("com/example/Foo.java", "1"), file(second, "2")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(second);
        assertThat(root).doesNotExist();
    }
}
