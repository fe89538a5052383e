package com.withampersand.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What tells statuses apart compiles whatever the types are called that come with them. */
class StatusNamesTest {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void typesMayBeCalledAsStatusesAreAndBeDeprecated() throws IOException {
        Path spec = Files.writeString(folder.resolve("api.yaml"), """
                openapi: 3.0.3
                info: {title: Probe, version: '1'}
                servers: [{url: 'https://api.example.com'}]
                paths:
                  /x:
                    post:
                      operationId: getStats
                      tags: [repos]
                      requestBody: {content: {text/plain: {}, text/csv: {}}}
                      responses:
                        '200': $Ok
                        '202': $Accepted
                        '203': $Unrecognized
                        '210': $GetStatsResult
                        '206': $Wrapper
                        '207': {description: Seven., content: {application/json: {schema: {type: integer, nullable: true}}}}
                        '208': {description: Eight., content: {application/json: {schema: {type: boolean}}}}
                        '226': {description: Bytes., content: {application/json: {schema: {type: string, format: byte}}}}
                        '299': {description: 'An end */ {@x} of \\u002a/ words', content: {application/pdf: {}}}
                        2xx: {description: '', content: {application/json: {schema: {}}}}
                components:
                  schemas:
                    Ok: {type: object, deprecated: true, properties: {a: {type: string}}}
                    Accepted: {type: object, properties: {b: {type: string}}}
                    Unrecognized: {type: object, properties: {c: {type: string}}}
                    GetStatsResult: {type: object, properties: {d: {type: string}}}
                    Wrapper: {type: object, properties: {e: {type: string}}}
                """.replaceAll(
                        "\\$(\\w+)",
                        "{description: The $1., content: {application/json: {schema: {\\$ref:"
                                + " '#/components/schemas/$1'}}}}"));

        CompiledClient client = CompiledClient.of(spec, folder, style -> style.testServer(true));

        assertThat(client.complaints()).isEmpty();
        assertThat(client.result().problems()).isEmpty();
        assertThat(Files.readString(client.sources().resolve("com/acme/ampersand/GetStatsResult.java")))
                .contains("record Status299(byte[] value)", "record OtherSuccess(@Nullable Object value)");
    }
}
