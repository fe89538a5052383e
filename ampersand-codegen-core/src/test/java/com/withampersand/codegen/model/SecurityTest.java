package com.withampersand.codegen.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import com.withampersand.codegen.model.SecurityScheme.Kind;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SecurityTest {

    private static final String API = """
            openapi: 3.0.3
            info: {title: A, version: '1'}
            security: [{Key: []}, {Bearer: []}]
            paths:
              /usual: {get: {operationId: usual, responses: {}}}
              /none: {get: {operationId: none, security: [], responses: {}}}
              /maybe: {get: {operationId: maybe, security: [{}, {Key: [], Cookie: []}], responses: {}}}
              /odd: {get: {operationId: odd, security: [{Digest: []}, {OAuth: [read]}, {Nowhere: []}], responses: {}}}
            components:
              securitySchemes:
                Key: {type: apiKey, in: header, name: X-Api-Key}
                Bearer: {type: http, scheme: Bearer}
                OAuth: {type: oauth2, flows: {}}
                Cookie: {type: apiKey, in: cookie, name: sid}
                Digest: {type: http, scheme: digest}
                Unused: {type: apiKey, in: query, name: k}
            """;
    private static final String READ = """
            openapi: 3.0.3
            info: {title: R, version: '1'}
            security: [{Bearer: []}, {Other: []}]
            paths:
              /read: {get: {operationId: read, responses: {}}}
            components:
              securitySchemes:
                Bearer: {type: apiKey, in: header, name: Authorization}
                Other: {type: apiKey, in: header, name: x-api-key}
            """;

    @Test
    void alternativesAreKeptAndNothingComesLast() {
        Reading read = Reading.files(Map.of("api.yaml", API));

        assertThat(read.operation("usual").security()).containsExactly(List.of("Key"), List.of("Bearer"));
        assertThat(read.operation("none").security()).isEmpty();
        assertThat(read.operation("maybe").security()).containsExactly(List.of("Key", "Cookie"), List.of());
        assertThat(read.operation("odd").security()).containsExactly(List.of("Bearer"));
        assertThat(read.rules()).containsExactly("unsupported-security-scheme", "unknown-security-scheme");
    }

    @Test
    void schemesAreOneIfTheyTravelAlikeWhateverTheyAreCalled() {
        Reading read = Reading.files(Map.of("api.yaml", API, "read.yaml", READ));

        assertThat(read.operation("read").security()).containsExactly(List.of("read-Bearer"), List.of("Key"));
        assertThat(read.api().securitySchemes())
                .extracting(SecurityScheme::name, SecurityScheme::kind, SecurityScheme::parameter)
                .containsExactlyInAnyOrder(
                        tuple("Key", Kind.HEADER, "X-Api-Key"),
                        tuple("Bearer", Kind.BEARER, ""),
                        tuple("Cookie", Kind.COOKIE, "sid"),
                        tuple("read-Bearer", Kind.HEADER, "Authorization"));
    }
}
