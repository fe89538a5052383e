package com.withampersand.codegen.proof;

import static com.withampersand.codegen.proof.Described.map;
import static org.assertj.core.api.Assertions.assertThat;

import com.withampersand.codegen.document.JsonText;
import com.withampersand.codegen.model.Operation;
import com.withampersand.codegen.model.Operation.Content;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An answer that a description allows. */
record Answer(int status, String mediaType, String body) {

    private static final String TEXT = "some text";

    /** One that means success, of the kind that the client reads. */
    static Answer success(Described described, Described.Call call, Operation operation) {
        Map.Entry<String, Map<?, ?>> response =
                described.success(call.operation()).orElse(Map.entry("200", Map.of()));
        int status = response.getKey().matches("[0-9]+") ? Integer.parseInt(response.getKey()) : 200;
        return of(described, status, response.getValue(), operation.result());
    }

    /** One of a status that means success, of the kind that the client reads. */
    static Answer ofStatus(Described described, Described.Call call, String status, Operation.Result result) {
        int number = Integer.parseInt(status.toLowerCase(Locale.ROOT).replace("xx", "99"));
        Map<?, ?> response = map(call.operation().get("responses")).entrySet().stream()
                .filter(entry -> String.valueOf(entry.getKey()).equals(status))
                .findFirst()
                .<Map<?, ?>>map(entry -> described.object(entry.getValue()))
                .orElseThrow();
        return of(described, number, response, result);
    }

    private static Answer of(Described described, int status, Map<?, ?> response, Operation.Result result) {
        if (result.content() == Content.NONE) {
            return new Answer(status, "", "");
        }
        boolean json = result.content() == Content.JSON;
        for (Map.Entry<?, ?> content : map(response.get("content")).entrySet()) {
            String type = content.getKey().toString().toLowerCase(Locale.ROOT);
            if (json ? type.matches(".*(json|\\*/\\*).*") : !type.contains("json")) {
                Object tree =
                        Instances.whole(described).of(map(content.getValue()).get("schema"), 0);
                return new Answer(
                        status,
                        type.replace("*/*", "application/json").replace("*", "x"),
                        json ? JsonText.ofJava(tree == Instances.NONE ? TEXT : tree) : TEXT);
            }
        }
        return json
                ? new Answer(status, "application/json", "\"" + TEXT + "\"")
                : new Answer(status, "text/plain", TEXT);
    }

    /** The first that means failure. */
    static Optional<Answer> failure(Described described, Described.Call call) {
        return map(call.operation().get("responses")).entrySet().stream()
                .filter(entry -> String.valueOf(entry.getKey()).matches("(?i)[45].."))
                .findFirst()
                .map(entry -> failure(described, String.valueOf(entry.getKey()), described.object(entry.getValue())));
    }

    private static Answer failure(Described described, String status, Map<?, ?> response) {
        int number = Integer.parseInt(status.toLowerCase(Locale.ROOT).replace("xx", "22"));
        return map(response.get("content")).entrySet().stream()
                .filter(content -> content.getKey().toString().contains("json"))
                .findFirst()
                .map(content -> new Answer(
                        number,
                        content.getKey().toString(),
                        JsonText.ofJava(Instances.whole(described)
                                .of(map(content.getValue()).get("schema"), 0))))
                .orElse(new Answer(number, "", ""));
    }

    void check(GeneratedClient client, Operation operation, @Nullable Object result) {
        if (!operation.method().equals("HEAD") && !operation.result().isStream()) {
            check(client, operation.result(), result);
        }
    }

    void check(GeneratedClient client, Operation.Result expected, @Nullable Object result) {
        switch (expected.content()) {
            case JSON -> {
                byte[] again = result == null
                        ? "null".getBytes(StandardCharsets.UTF_8)
                        : client.write(result, client.codec(expected.type()));
                assertThat(ExactJson.difference(ExactJson.of(body), ExactJson.of(again)))
                        .as("what was lost of %s", body)
                        .isEmpty();
            }
            case TEXT -> assertThat(result).isEqualTo(TEXT);
            case NONE -> assertThat(result).isNull();
            default -> Objects.requireNonNull(result);
        }
    }
}
