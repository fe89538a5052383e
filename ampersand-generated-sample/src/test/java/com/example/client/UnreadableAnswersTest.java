package com.example.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.example.ampersand.runtime.DecodingException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An answer that says it is fine and is not JSON can be looked at all the same. */
class UnreadableAnswersTest extends LoopbackTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"<html>\n<body>Sign in, s3cr3t</body></html>", "[{\"id\":\"s3cr3t\"", "{\"s3cr3t\":[]}", "", "é"
            })
    void keepTheirBytes(String body) {
        server.json(200, body);

        DecodingException e = catchThrowableOfType(
                DecodingException.class, () -> client.connections().list());

        assertThat(new String(e.body(), StandardCharsets.UTF_8)).isEqualTo(body);
        assertThat(e.toString()).doesNotContain("s3cr3t");
    }
}
