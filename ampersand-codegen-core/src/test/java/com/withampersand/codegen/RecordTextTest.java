package com.withampersand.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import com.withampersand.codegen.document.RemoteDocument;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RecordTextTest {

    /** A record of everything that a request has. */
    public record Everything(
            String text,
            int number,
            Path path,
            List<Inner> list,
            Map<String, Inner> map,
            Set<Thread.State> set,
            Object more) {}

    /** A record in another. */
    public record Inner(boolean flag, Object text) {}

    @Test
    void saysWhatARecordHoldsToTheLastRecordInIt() {
        Everything all = new Everything(
                "a b",
                1,
                Path.of("x", "y"),
                List.of(new Inner(true, "t"), new Inner(false, "u")),
                Map.of("k", new Inner(true, "v")),
                Set.of(Thread.State.NEW),
                new Inner(false, Arrays.asList("w", null)));

        assertThat(RecordText.of(all))
                .isEqualTo("Everything[text=a b, number=1, path=" + Path.of("x", "y")
                        + ", list=[Inner[flag=true, text=t, ], Inner[flag=false, text=u, ], ],"
                        + " map={k=Inner[flag=true, text=v, ], }, set=[NEW, ], more=Inner[flag=false, text=[w,"
                        + " null, ], ], ]");
    }

    @Test
    void isTheSameForTheSameRequestAndAnotherForEachOther() {
        Set<String> texts = new LinkedHashSet<>();
        for (int i = 0; i < 2; i++) {
            texts.add(RecordText.of(request("0", false)));
        }
        assertThat(texts).hasSize(1);
        texts.add(RecordText.of(request("1", false)));
        texts.add(RecordText.of(request("0", true)));
        assertThat(texts).hasSize(3).allSatisfy(text -> assertThat(text).contains("https://example.com/a#sha256="));
    }

    private static GenerationRequest request(String checksum, boolean testServer) {
        RemoteDocument remote = new RemoteDocument("https://example.com/a", checksum, () -> Path.of("a"));
        return GenerationRequest.builder(Path.of("out"), "com.example")
                .sources(sources -> sources.input(Path.of("api.yaml")).remoteDocuments(List.of(remote)))
                .style(style -> style.testServer(testServer))
                .build();
    }
}
