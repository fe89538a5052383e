package com.withampersand.codegen.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;

import com.withampersand.codegen.document.ArrayNode;
import com.withampersand.codegen.document.Document;
import com.withampersand.codegen.document.Node;
import com.withampersand.codegen.document.ObjectNode;
import com.withampersand.codegen.model.Place;
import com.withampersand.codegen.model.TypeDef;
import com.withampersand.codegen.model.TypeRef;
import com.withampersand.codegen.proof.Draft.Token;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;

/**
 * All examples in the descriptions of a client: of request and response bodies, and of schemas and all that is inside
 * them. Those of parameters are not JSON.
 */
public final class Examples {

    private static final List<String> NAMED_SCHEMAS = List.of("properties", "$defs", "definitions");
    private static final List<String> LISTED_SCHEMAS = List.of("allOf", "oneOf", "anyOf");
    private static final List<String> SINGLE_SCHEMAS = List.of("items", "additionalProperties");
    private static final Pattern JSON = Pattern.compile("application/([^;]*\\+)?json(;.*)?");

    private final GeneratedClient client;
    private final ExampleOwner owner;
    private final List<Example> found = new ArrayList<>();

    private Examples(GeneratedClient client) {
        this.client = client;
        this.owner = new ExampleOwner(client);
    }

    /**
     * A test for each, named by its place.
     *
     * @param atLeast how many there are at least, so that none is overlooked
     */
    public static Stream<DynamicTest> tests(GeneratedClient client, int atLeast) {
        List<Example> examples = of(client);
        assertThat(examples.size()).as("examples").isGreaterThanOrEqualTo(atLeast);
        return examples.stream()
                .map(example -> DynamicTest.dynamicTest(example.place().toString(), example::check));
    }

    /** Checks those of a description that nobody here answers for: some are of another kind than their schemas. */
    public static void check(GeneratedClient client) {
        assertAll(of(client).stream()
                .map(example -> () -> assertDoesNotThrow(
                        example::checkIfOfTheKind, () -> example.place().toString())));
    }

    private static List<Example> of(GeneratedClient client) {
        Examples examples = new Examples(client);
        // Not those that repeat others and were left out by the generator.
        Set<String> read = client.types().keySet().stream().map(Place::document).collect(Collectors.toSet());
        client.documents().all().stream()
                .filter(document -> read.contains(document.id()))
                .forEach(examples::document);
        return examples.found;
    }

    /**
     * A test for each file of a folder; schemas are none.
     *
     * @param types what each is: the name of a component, with brackets behind it for an array of such
     */
    public static Stream<DynamicTest> payloads(GeneratedClient client, Path folder, Map<String, String> types)
            throws IOException {
        Map<String, Example> examples = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file :
                    files.filter(it -> !it.toString().endsWith("-schema.json")).toList()) {
                String name = String.valueOf(file.getFileName());
                String type = types.getOrDefault(name, "");
                assertThat(type).as("what %s is", name).isNotEmpty();
                examples.put(name, payload(client, file, type));
            }
        }
        return examples.entrySet().stream()
                .map(entry -> DynamicTest.dynamicTest(entry.getKey(), entry.getValue()::check));
    }

    private static Example payload(GeneratedClient client, Path file, String type) throws IOException {
        String component = type.replace("[]", "");
        TypeDef def = client.types().values().stream()
                .filter(it -> it.place().pointer().equals("/components/schemas/" + component))
                .findFirst()
                .orElseThrow();
        TypeRef one = new TypeRef.Named(def.place());
        TypeRef all = type.equals(component) ? one : new TypeRef.ListOf(one, false);
        return new Example(
                def.place(),
                new Sample(client, ExampleOwner.type(client, def.place(), all), new Token(Files.readString(file))));
    }

    private void document(Document document) {
        ObjectNode root = document.root();
        if (!document.dialect().isOpenApi()) {
            schema(root);
            return;
        }
        ObjectNode components = root.object("components");
        if (components != null) {
            each(components.get("schemas"), this::schema);
            each(components.get("requestBodies"), this::body);
            each(components.get("responses"), this::body);
        }
        each(root.get("paths"), path -> each(path, this::operation));
        each(root.get("webhooks"), path -> each(path, this::operation));
    }

    private void operation(Node node) {
        if (node instanceof ObjectNode operation) {
            body(operation.get("requestBody"));
            each(operation.get("responses"), this::body);
        }
    }

    private void body(@Nullable Node node) {
        ObjectNode content = node instanceof ObjectNode body ? body.object("content") : null;
        if (content != null) {
            for (Map.Entry<String, Node> entry : content.entries()) {
                if (JSON.matcher(entry.getKey()).matches() && entry.getValue() instanceof ObjectNode mediaType) {
                    mediaType(mediaType);
                }
            }
        }
    }

    private void mediaType(ObjectNode mediaType) {
        if (!(mediaType.get("schema") instanceof ObjectNode schema)) {
            return;
        }
        found(mediaType.get("example"), schema);
        each(mediaType.get("examples"), node -> {
            if (node instanceof ObjectNode example) {
                found(client.documents().resolve(example).get("value"), schema);
            }
        });
        schema(schema);
    }

    private void schema(Node node) {
        if (!(node instanceof ObjectNode schema)) {
            return;
        }
        found(schema.get("example"), schema);
        each(schema.get("examples"), example -> found(example, schema));
        NAMED_SCHEMAS.forEach(keyword -> each(schema.get(keyword), this::schema));
        LISTED_SCHEMAS.forEach(keyword -> each(schema.get(keyword), this::schema));
        SINGLE_SCHEMAS.stream().map(schema::object).filter(it -> it != null).forEach(this::schema);
    }

    private void found(@Nullable Node example, ObjectNode schema) {
        if (example != null) {
            found.add(new Example(client.place(example), owner.sample(ExampleOwner.draft(example), schema)));
        }
    }

    /** The values of an object, or the elements of an array. */
    private static void each(@Nullable Node node, Consumer<Node> consumer) {
        if (node instanceof ObjectNode object) {
            object.entries().forEach(entry -> consumer.accept(entry.getValue()));
        } else if (node instanceof ArrayNode array) {
            array.forEach(consumer);
        }
    }
}
