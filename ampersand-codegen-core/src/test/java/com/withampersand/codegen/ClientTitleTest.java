package com.withampersand.codegen;

import static org.assertj.core.api.Assertions.assertThatCode;

import com.withampersand.codegen.java.GeneratedFile;
import com.withampersand.codegen.java.Packages;
import com.withampersand.codegen.output.RuntimePart;
import com.withampersand.codegen.output.RuntimeSources;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A description must not be refused for its title, from which the client has its name. */
class ClientTitleTest {

    @TempDir
    private Path temp;

    @Test
    void aTitleMayBeTheNameOfAnyExceptionOfTheRuntime() throws IOException {
        Set<RuntimePart> all = EnumSet.allOf(RuntimePart.class);
        for (GeneratedFile file : RuntimeSources.files(Packages.below("com.example"), "Client", all)) {
            Matcher exception = Pattern.compile(".*/(\\w+)Exception\\.java").matcher(file.path());
            if (exception.matches()) {
                String title = exception.group(1).replaceAll("(?<=[a-z])(?=[A-Z])", " ");
                Path spec = Files.writeString(
                        temp.resolve("api.yaml"),
                        "{openapi: 3.0.3, info: {title: " + title + ", version: '1'}, paths: {}}");
                assertThatCode(() -> AmpersandCodegen.run(GenerationRequest.builder(temp.resolve("out"), "com.example")
                                .sources(sources -> sources.input(spec))
                                .build()))
                        .as(title)
                        .doesNotThrowAnyException();
            }
        }
    }
}
