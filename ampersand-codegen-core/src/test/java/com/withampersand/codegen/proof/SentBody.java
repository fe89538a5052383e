package com.withampersand.codegen.proof;

import static com.withampersand.codegen.proof.Described.map;
import static org.assertj.core.api.Assertions.assertThat;

import com.withampersand.codegen.document.JsonText;
import com.withampersand.codegen.model.Operation;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The body that came over the wire beside the value that it is of. */
record SentBody(Operation.Body body, @Nullable Object value, RecordingServer.Request sent) {

    void check() {
        String wildcard = body.mediaType().replace("*", "");
        assertThat(sent.header("content-type")).contains(wildcard.equals("/") ? "/" : wildcard);
        switch (body.content()) {
            case JSON ->
                assertThat(ExactJson.difference(ExactJson.of(JsonText.ofJava(value)), ExactJson.of(sent.body())))
                        .as("what was sent of %s: %s", value, sent.body())
                        .isEmpty();
            case FORM -> form();
            case MULTIPART ->
                map(value).forEach((name, part) -> {
                    if (!(part instanceof Collection<?> list && list.isEmpty())) {
                        assertThat(sent.body())
                                .contains("name=\"" + String.valueOf(name).replace("\"", "%22") + "\"");
                    }
                });
            case TEXT, BYTES -> assertThat(sent.body()).isEqualTo("some text");
            default -> assertThat(sent.body()).isEmpty();
        }
    }

    private void form() {
        List<String> pairs = WireText.decodedPairs(sent.body().replace("+", "%20"));
        map(value).forEach((name, part) -> {
            if (!(part instanceof Map || part instanceof Collection)) {
                assertThat(pairs).contains(name + "=" + part);
            }
        });
    }
}
