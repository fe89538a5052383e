package com.withampersand.benchmarks;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.withampersand.benchmarks.candidates.Candidate;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SameFactsTest {
    private static final String DOCUMENT = "{\"a\":[1,{\"b\":9007199254740993,\"c\":null}],\"d\":\"x\"}";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"a\":[1,{\"b\":9007199254740993,\"c\":null}]}",
                "{\"a\":[1,{\"b\":9007199254740993}],\"d\":\"x\"}",
                "{\"a\":[1,{\"b\":9007199254740992,\"c\":null}],\"d\":\"x\"}",
                "{\"a\":[1],\"d\":\"x\"}",
                "{\"a\":[1,{\"b\":9007199254740993,\"c\":null}],\"d\":\"x\",\"e\":1}",
            })
    void noticesWhatACandidateDropsOrChanges(String kept) throws IOException {
        SameFacts facts = new SameFacts(utf8(DOCUMENT));

        assertThatThrownBy(() -> facts.check("it", answering(kept))).isInstanceOf(IllegalStateException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                DOCUMENT,
                "{\"d\":\"x\",\"a\":[1.0,{\"c\":null,\"b\":9007199254740993}]}",
                "{\"a\":[1,{\"b\":9007199254740993,\"c\":null}],\"d\":\"x\",\"e\":[],\"f\":{},\"g\":null,\"h\":false}",
            })
    void lookMayDiffer(String kept) throws IOException {
        SameFacts facts = new SameFacts(utf8(DOCUMENT));

        assertThatCode(() -> facts.check("it", answering(kept))).doesNotThrowAnyException();
    }

    @Test
    void allCandidatesKeepAllDocuments() {
        assertThatCode(Main::prepare).doesNotThrowAnyException();
    }

    private static Candidate answering(String json) {
        return new Candidate() {
            @Override
            public Object decode(byte[] bytes) {
                return json;
            }

            @Override
            public byte[] encode(Object value) {
                return utf8(json);
            }
        };
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
