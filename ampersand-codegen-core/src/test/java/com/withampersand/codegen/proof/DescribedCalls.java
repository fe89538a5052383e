package com.withampersand.codegen.proof;

import static com.withampersand.codegen.proof.Described.map;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.withampersand.codegen.document.JsonText;
import com.withampersand.codegen.model.Operation;
import com.withampersand.codegen.model.Operation.Content;
import com.withampersand.codegen.model.Operation.In;
import com.withampersand.codegen.model.TypeRef;
import com.withampersand.codegen.runtime.ApiCall;
import com.withampersand.codegen.runtime.ApiException;
import com.withampersand.codegen.runtime.RequestBody;
import com.withampersand.codegen.runtime.Wrapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the calls of a client must send, and make of what comes back, over loopback. */
final class DescribedCalls {

    private static final Set<String> NOT_PARAMETERS = Set.of(
            "accept", "content-type", "authorization", "connection", "content-length", "expect", "host", "upgrade");
    private static final Set<Content> VALUES = Set.of(Content.JSON, Content.FORM, Content.MULTIPART);

    private final GeneratedClient client;
    private final GeneratedCalls calls;
    private final Described described;

    DescribedCalls(GeneratedClient client, Described described) {
        this.client = client;
        this.calls = new GeneratedCalls(client);
        this.described = described;
    }

    void check() throws IOException {
        if (described.calls().isEmpty()) {
            return; // Without a call there is no client.
        }
        try (RecordingServer server = new RecordingServer();
                AutoCloseable api = calls.connect(server.url())) {
            for (Described.Call call : described.calls()) {
                List<Operation> operations = client.api().operations().stream()
                        .filter(it ->
                                it.method().equals(call.method()) && it.path().equals(call.path()))
                        .flatMap(it -> it.variants().stream())
                        .toList();
                assertThat(operations).as("%s %s", call.method(), call.path()).isNotEmpty();
                for (Operation operation : operations) {
                    if (operation.result().isByStatus()) {
                        checkStatuses(api, server, call, operation);
                    } else {
                        check(api, server, call, operation);
                    }
                }
            }
        } catch (IOException | RuntimeException | Error e) {
            throw e;
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private void check(Object api, RecordingServer server, Described.Call call, Operation operation) {
        Answer answer = Answer.success(described, call, operation);
        for (Instances instances : List.of(Instances.whole(described), Instances.bare(described))) {
            boolean all = instances.isWhole();
            Map<Map<?, ?>, @Nullable Object> values = values(call, instances);
            Object body = body(call, operation, instances);
            server.answer(answer.status(), answer.mediaType(), answer.body());
            Object result = calls.call(api, operation, arguments(operation, values, body, all))
                    .execute();
            new SentRequest(described, call, values, server.last()).check();
            if (operation.body() != null
                    && body != Instances.NONE
                    && (all || operation.body().required())) {
                new SentBody(operation.body(), body, server.last()).check();
            }
            answer.check(client, operation, result);
        }
        Answer.failure(described, call).ifPresent(failure -> {
            server.answer(failure.status(), failure.mediaType(), failure.body());
            Map<Map<?, ?>, @Nullable Object> values = values(call, Instances.bare(described));
            Object body = body(call, operation, Instances.bare(described));
            ApiCall<?> failing = calls.call(api, operation, arguments(operation, values, body, false));
            Throwable thrown = catchThrowable(failing::execute);
            assertThat(thrown).as("%s %s", call.method(), call.path()).isInstanceOf(ApiException.class);
            assertThat(((ApiException) thrown).statusCode()).isEqualTo(failure.status());
            if (!call.method().equals("HEAD")) {
                assertThat(((ApiException) thrown).rawBody()).isEqualTo(failure.body());
            }
        });
    }

    /** Each status has a class of its own, with what came. */
    private void checkStatuses(Object api, RecordingServer server, Described.Call call, Operation operation) {
        Instances instances = Instances.bare(described);
        Object body = body(call, operation, instances);
        Set<Class<?>> classes = new HashSet<>();
        operation.byStatus().forEach((status, result) -> {
            Answer answer = Answer.ofStatus(described, call, status, result);
            server.answer(answer.status(), answer.mediaType(), answer.body());
            Object got = Objects.requireNonNull(
                    calls.call(api, operation, arguments(operation, values(call, instances), body, false))
                            .execute());
            assertThat(classes.add(got.getClass()))
                    .as("%s is told apart", status)
                    .isTrue();
            Object value = got instanceof Wrapper<?> wrapper ? wrapper.value() : null;
            answer.check(client, result, value);
        });
    }

    /** A value for each parameter, by what is said of it. */
    private Map<Map<?, ?>, @Nullable Object> values(Described.Call call, Instances instances) {
        Map<Map<?, ?>, @Nullable Object> values = new LinkedHashMap<>();
        for (Map<?, ?> parameter : call.parameters()) {
            boolean required = Boolean.TRUE.equals(parameter.get("required"));
            boolean header = "header".equals(parameter.get("in"));
            if ((required || instances.isWhole())
                    && !(header && NOT_PARAMETERS.contains(name(parameter).toLowerCase(Locale.ROOT)))) {
                values.put(parameter, Instances.whole(described).of(schema(parameter), 0));
            }
        }
        return values;
    }

    private static @Nullable Object schema(Map<?, ?> parameter) {
        return parameter.containsKey("content")
                ? map(map(parameter.get("content")).values().iterator().next()).get("schema")
                : parameter.get("schema");
    }

    private static String name(Map<?, ?> parameter) {
        return String.valueOf(parameter.get("name"));
    }

    private @Nullable Object body(Described.Call call, Operation operation, Instances instances) {
        Operation.Body body = operation.body();
        if (body == null) {
            return Instances.NONE;
        }
        Map<?, ?> content =
                map(described.object(call.operation().get("requestBody")).get("content"));
        Object any = content.isEmpty() ? null : content.values().iterator().next();
        Map<?, ?> media = map(content.containsKey(body.mediaType()) ? content.get(body.mediaType()) : any);
        Object schema = media.get("schema");
        return VALUES.contains(body.content()) ? instances.of(schema, 0) : "some text";
    }

    /** The arguments by the names that they have in Java: those that must be given, and then the others. */
    private GeneratedCalls.Arguments arguments(
            Operation operation, Map<Map<?, ?>, @Nullable Object> values, @Nullable Object body, boolean all) {
        List<@Nullable Object> required = new ArrayList<>();
        Map<String, @Nullable Object> optional = new LinkedHashMap<>();
        for (Operation.Parameter parameter : operation.parameters()) {
            Object tree = values.entrySet().stream()
                    .filter(it -> name(it.getKey()).equals(parameter.name()) && in(it.getKey()) == parameter.in())
                    .map(it -> it.getValue() == null ? Instances.NONE : it.getValue())
                    .findFirst()
                    .orElse(parameter.required() ? "some text" : Instances.NONE);
            if (parameter.required()) {
                required.add(java(tree, parameter.type()));
            } else if (all && tree != Instances.NONE) {
                optional.put(client.names().parameter(operation, parameter), java(tree, parameter.type()));
            }
        }
        Operation.Body sent = operation.body();
        if (sent != null && sent.content() != Content.NONE) {
            Object value = !VALUES.contains(sent.content())
                    ? sent.content() == Content.BYTES ? RequestBody.of("some text") : "some text"
                    : java(body, sent.type());
            if (sent.required()) {
                required.add(value);
            } else if (all && body != Instances.NONE) {
                optional.put(client.names().body(operation), value);
            }
        }
        return new GeneratedCalls.Arguments(required, optional);
    }

    private static In in(Map<?, ?> parameter) {
        return In.valueOf(String.valueOf(parameter.get("in")).toUpperCase(Locale.ROOT));
    }

    private @Nullable Object java(@Nullable Object tree, TypeRef type) {
        return tree == null
                ? null
                : client.read(JsonText.ofJava(tree).getBytes(StandardCharsets.UTF_8), client.codec(type));
    }

    /** The names of parameters that security adds to queries. */
    static Set<String> credentials(Described described) {
        return described.securitySchemes().values().stream()
                .map(scheme -> String.valueOf(described.object(scheme).get("name")))
                .collect(Collectors.toSet());
    }
}
