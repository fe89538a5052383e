package com.withampersand.codegen.golden;

import static org.assertj.core.api.Assertions.assertThat;

import golden.scalars.ScaleClient;
import java.io.IOException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Values of each kind outside of JSON. */
class ParametersTest {

    @Test
    void parametersOfEachKindAreWrittenAsText() throws IOException {
        try (CannedServer server = new CannedServer()) {
            server.json("{}");
            ScaleClient client = ScaleClient.builder().baseUrl(server.url()).build();

            client.measures()
                    .measure(q -> q.at(OffsetDateTime.parse("2026-01-02T03:04:05+02:00"))
                            .day(LocalDate.of(2026, 1, 2))
                            .serial(UUID.fromString("123e4567-e89b-12d3-a456-426614174000"))
                            .exact(false)
                            .factor(2.0)
                            .raw(new byte[] {1, 2, 3})
                            .token("t"));

            assertThat(server.last().line())
                    .isEqualTo("GET /measure?at=2026-01-02T03%3A04%3A05%2B02%3A00&day=2026-01-02"
                            + "&serial=123e4567-e89b-12d3-a456-426614174000&exact=false&factor=2&raw=AQID");
            assertThat(server.last().header("token")).isEqualTo("t");
        }
    }
}
