package com.withampersand.codegen.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What can be asked of the exception: the place, as in its message, and the bytes. */
class DecodingExceptionTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"a\":tru}",
                "[1,\n2,\n3 4]",
                "{\"a\":1",
                "\n\n<html>\n</html>",
                "{}\n{}",
                "[\"\n\"]",
                "{\"a\":{\"b\":[1,\n\n]}}"
            })
    void tellsThePlace(String json) {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        DecodingException refusal = Refused.by(json, JsonCodecs.ANY, bytes);
        Refused.Position said = Refused.position(refusal, bytes);
        assertThat((long) refusal.line()).isEqualTo(said.line());
        assertThat((long) refusal.column()).isEqualTo(said.column());
        assertThat(refusal.byteOffset()).isEqualTo(said.byteOffset());
        String before = json.substring(0, (int) refusal.byteOffset());
        assertThat((long) refusal.line())
                .isEqualTo(1 + before.chars().filter(c -> c == '\n').count());
        assertThat((long) refusal.column()).isEqualTo(before.length() - before.lastIndexOf('\n'));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<html>é</html>", "{\"a\":", "[]", "null", "{} x", "\ufeff[1,2"})
    void keepsTheBytes(String json) {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        assertThat(Refused.by(json, Sample.CODEC, bytes).body()).isEqualTo(bytes);
    }

    @Test
    void keepsBytesThatAreNoText() {
        byte[] bytes = {'{', '"', (byte) 0xff, (byte) 0xfe, 0};
        assertThat(Refused.by("no text", Sample.CODEC, bytes).body()).isEqualTo(bytes);
    }

    @Test
    void hasItsOwnBytes() {
        byte[] bytes = "[1,".getBytes(StandardCharsets.UTF_8);
        DecodingException refusal = Refused.by("[1,", Sample.CODEC, bytes);
        Arrays.fill(refusal.body(), (byte) 0);
        assertThat(refusal.body()).isEqualTo("[1,".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void doesNotShowThemInItsText() {
        DecodingException refusal = Refused.by("secret", Sample.CODEC, "{\"a\":" + Refused.SECRET);
        assertThat(refusal.toString()).doesNotContain(Refused.SECRET);
    }
}
