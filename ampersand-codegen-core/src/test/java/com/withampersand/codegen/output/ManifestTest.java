package com.withampersand.codegen.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.withampersand.codegen.diagnostics.Diagnostics;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;

class ManifestTest extends OutputFixture {

    @Test
    void recognizesItsFilesByContentWhenTheManifestIsLost() throws IOException {
        write(file("A.java", "a"));
        Files.delete(manifest);

        assertThat(write(file("A.java", "a")).unchanged()).containsExactly("A.java");
        assertThat(write().deleted()).containsExactly("A.java");
    }

    @Test
    void keepsItsManifestHiddenInTheDirectoryIfNoOtherPlaceIsGiven() throws IOException {
        OutputTree tree = OutputTree.at(root, null);
        tree.write(List.of(file("A.java", "a")), new Diagnostics());
        assertThat(files()).containsExactly(".ampersand-codegen", "A.java");

        assertThat(tree.write(List.of(), new Diagnostics()).deleted()).containsExactly("A.java");
        assertThat(files()).containsExactly(".ampersand-codegen");
    }

    @Test
    void writesAManifestThatSha256sumUnderstands() throws IOException {
        write(file("b/B.java", "b"), file("A.java", "abc"));

        assertThat(Files.readAllLines(manifest).subList(1, 3))
                .containsExactly(
                        "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad  A.java",
                        "3e23e8160039594a33894f6564e1b1348bbd7a0088d42c4acb73eeaed59c009d  b/B.java");
    }

    @Test
    void doesNotTakeSomethingElseForItsManifest() throws IOException {
        Files.createDirectories(manifest.getParent());
        Files.writeString(manifest, "dear diary\n");

        assertThatThrownBy(() -> write(file("A.java", "a"))).hasMessageContaining("is not a list of generated files");
        assertThat(manifest).hasContent("dear diary");
    }

    @Test
    void namesTheLineOfABrokenManifest() throws IOException {
        write(file("A.java", "a"));
        Files.writeString(manifest, Files.readString(manifest) + "<<<<<<< HEAD\n");

        assertThatThrownBy(() -> write(file("A.java", "b"))).hasMessageContaining("manifest.txt:3:1: ");
        assertThat(root.resolve("A.java")).hasContent("a");
    }
}
