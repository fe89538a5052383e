package com.withampersand.codegen.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.withampersand.codegen.diagnostics.Problem;
import com.withampersand.codegen.diagnostics.Severity;
import com.withampersand.codegen.model.Comforts.Upload;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Operations that tell where to upload something, and what is wrong with some of them. */
class UploadsTest {

    private static Reading operation(String extension, String content) {
        return Reading.document("""
                openapi: 3.0.3
                info: {title: Test, version: '1'}
                paths:
                  /p:
                    get:
                      operationId: call
                      x-upload: %s
                      parameters:
                        - {name: digest, in: query, schema: {type: string}}
                        - {name: needed, in: query, required: true, schema: {type: string}}
                        - {name: number, in: query, schema: {type: integer}}
                        - {name: header, in: header, schema: {type: string}}
                      responses: {'200': {description: '', content: %s}}
                """.formatted(extension, content));
    }

    private static Reading operation(String extension) {
        return operation(
                extension,
                "{application/json: {schema: {type: object, properties: {url: {type: string},"
                        + " link: {type: string, format: uri}, size: {type: integer}}}}}");
    }

    @Test
    void aCallTellsWhereToUploadSomething() {
        Reading plain = operation("{url: link}");
        Reading digested = operation("{url: url, md5: digest}");

        Place place = plain.operation("call").place();
        assertThat(plain.api().comforts().uploads()).containsExactly(new Upload(place, "link", ""));
        assertThat(digested.api().comforts().uploads()).containsExactly(new Upload(place, "url", "digest"));
        assertThat(plain.problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "{}; x-upload needs a text as url",
                "{url: none}; The operation returns no object with the text none",
                "{url: size}; The operation returns no object with the text size",
                "{url: url, md5: none}; The operation has no optional text none in the query",
                "{url: url, md5: needed}; The operation has no optional text needed in the query",
                "{url: url, md5: number}; The operation has no optional text number in the query",
                "{url: url, md5: header}; The operation has no optional text header in the query",
                "{url: url, sha: digest}; x-upload has no sha"
            })
    void aWrongUploadIsAnError(String upload, String message) {
        Problem problem = operation(upload).problem("upload-extension");

        assertThat(problem.message()).isEqualTo(message);
        assertThat(problem.severity()).isEqualTo(Severity.ERROR);
        assertThat(problem.remedy()).contains("x-upload: {url:");
        assertThat(problem.locations()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{text/plain: {}}", "{text/event-stream: {}}"})
    void withoutAnAnswerOfAnObjectThereIsNoUrl(String content) {
        assertThat(operation("{url: url}", content).rules()).contains("upload-extension");
    }
}
