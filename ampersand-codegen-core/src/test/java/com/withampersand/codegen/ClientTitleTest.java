package com.withampersand.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import com.withampersand.codegen.java.GeneratedFile;
import com.withampersand.codegen.java.Packages;
import com.withampersand.codegen.output.RuntimePart;
import com.withampersand.codegen.output.RuntimeSources;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A description must not be refused for its title, from which the client has its name. */
class ClientTitleTest {

    @TempDir
    private Path temp;

    /** Not only those of the runtime: one called as what it catches would hide that from it. */
    @Test
    void noTitleMakesAnExceptionOfANameThatTheCodeHasForAnother() throws IOException {
        Set<RuntimePart> all = EnumSet.allOf(RuntimePart.class);
        Set<String> prefixes = new TreeSet<>();
        for (GeneratedFile file : RuntimeSources.files(Packages.below("com.example"), "Client", all)) {
            Pattern.compile("\\b([A-Z]\\w*)Exception\\b")
                    .matcher(file.text())
                    .results()
                    .map(exception -> exception.group(1))
                    .forEach(prefixes::add);
        }
        prefixes.remove("Client");
        assertThat(prefixes)
                .contains("Api", "Connect", "IO", "Network", "Timeout")
                .hasSizeGreaterThan(40);
        for (String prefix : prefixes) {
            String title = prefix.replaceAll("(?<=[a-z])(?=[A-Z])", " ");
            String names = names(title, "com.example");

            assertThat(names)
                    .as(title)
                    .containsPattern("(?m)^client = \\w")
                    .doesNotContainPattern("(?mi)^client = " + prefix + "$");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "com.acme.api, Acme",
        "com.acme.client.v2, Acme",
        "com.acme.billing.client, Billing",
        "com.acme.webhook, WebhookApi",
        "acme, Acme",
        "com.client, Main",
        "api, Main",
    })
    void withoutATitleTheLastPartOfThePackageThatTellsSomethingIsTheName(String name, String expected)
            throws IOException {
        assertThat(names("API", name)).contains("\nclient = " + expected + "\n");
    }

    private String names(String title, String basePackage) throws IOException {
        Path spec = Files.writeString(
                temp.resolve("api.yaml"), "{openapi: 3.0.3, info: {title: " + title + ", version: '1'}, paths: {}}");
        return AmpersandCodegen.generate(GenerationRequest.builder(temp.resolve("out"), basePackage)
                        .sources(sources -> sources.input(spec))
                        .build())
                .names();
    }
}
