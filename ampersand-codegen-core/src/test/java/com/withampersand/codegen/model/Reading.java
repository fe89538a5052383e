package com.withampersand.codegen.model;

import com.withampersand.codegen.diagnostics.Diagnostics;
import com.withampersand.codegen.diagnostics.Problem;
import com.withampersand.codegen.document.DocumentLoader;
import com.withampersand.codegen.document.Documents;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What was read from documents in a test, in a notation that shows at a glance what a type is.
 *
 * @param api what was read
 * @param problems what was complained of
 */
record Reading(Api api, List<Problem> problems) {

    private static final String HEAD = """
            openapi: %s
            info: {title: Test, version: '1'}
            paths: {}
            components:
              schemas:
            """;

    /** Reads component schemas of an OpenAPI 3.0 document. */
    static Reading schemas(String schemas) {
        return schemas("3.0.3", schemas);
    }

    static Reading schemas(String version, String schemas) {
        return document(HEAD.formatted(version) + schemas.indent(4));
    }

    /** Reads one document. */
    static Reading document(String text) {
        return files(Map.of("api.yaml", text));
    }

    /** Reads the operations that count of one document. */
    static Reading document(String text, Filter filter) {
        return files(Map.of("api.yaml", text), filter);
    }

    /** Reads documents by their names. */
    static Reading files(Map<String, String> texts) {
        return files(texts, Filter.NONE);
    }

    private static Reading files(Map<String, String> texts, Filter filter) {
        try {
            Path folder = Files.createTempDirectory("reading");
            try {
                for (Map.Entry<String, String> text : texts.entrySet()) {
                    Path file = folder.resolve(text.getKey());
                    Files.createDirectories(file.getParent());
                    Files.writeString(file, text.getValue());
                }
                return read(folder, filter);
            } finally {
                delete(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Reading read(Path folder, Filter filter) {
        Diagnostics diagnostics = new Diagnostics();
        Documents documents = DocumentLoader.load(List.of(folder), List.of(), List.of(), diagnostics);
        diagnostics.throwIfErrors();
        Api api = ApiReader.read(documents, filter, Adjustments.NONE, diagnostics);
        return new Reading(api, diagnostics.problems());
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    /** The rules of the problems, in order. */
    List<String> rules() {
        return problems.stream().map(Problem::rule).toList();
    }

    Problem problem(String rule) {
        return problems.stream()
                .filter(problem -> problem.rule().equals(rule))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No problem " + rule + " among " + rules()));
    }

    Operation operation(String id) {
        return api.operations().stream()
                .filter(operation -> operation.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No operation " + id));
    }

    /** The type at a place, whose name is the component's or the pointer behind {@code /components/schemas/}. */
    TypeDef type(String name) {
        return api.types().stream()
                .filter(type -> name(type.place()).equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No type " + name + " among " + names()));
    }

    ObjectType object(String name) {
        return (ObjectType) type(name);
    }

    UnionType union(String name) {
        return (UnionType) type(name);
    }

    Property property(String type, String name) {
        return object(type).properties().stream()
                .filter(property -> property.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No property " + name));
    }

    List<String> names() {
        return api.types().stream().map(type -> name(type.place())).toList();
    }

    /** A type in short: {@code {id*: STRING, tags: [STRING]}}, {@code <a, b>}, {@code A | B}, {@code = STRING}. */
    String sketch(String name) {
        TypeDef type = type(name);
        if (type instanceof ObjectType object) {
            return object.properties().stream()
                    .map(property -> property.name()
                            + (property.required() ? "*" : "")
                            + (property.nullable() && !(property.type() instanceof TypeRef.Anything) ? "?" : "")
                            + ": "
                            + sketch(property.type()))
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        if (type instanceof EnumType known) {
            return known.values().stream().map(EnumType.Value::text).collect(Collectors.joining(", ", "<", ">"));
        }
        if (type instanceof UnionType union) {
            return union.variants().stream()
                    .map(variant -> sketch(variant.type()))
                    .collect(Collectors.joining(" | "));
        }
        return "= " + sketch(((AliasType) type).target());
    }

    /** The variants of a union with the values that mean them, as in {@code Cat(cat) | Dog(Dog)}. */
    String told(String union) {
        return union(union).variants().stream()
                .map(variant -> sketch(variant.type()) + "("
                        + String.join(",", variant.match().tags()) + ")")
                .collect(Collectors.joining(" | "));
    }

    String sketch(TypeRef type) {
        if (type instanceof TypeRef.Named named) {
            return name(named.place());
        }
        if (type instanceof TypeRef.ListOf list) {
            return "[" + sketch(list.element()) + (list.nullable() ? "?]" : "]");
        }
        if (type instanceof TypeRef.MapOf map) {
            return map.equals(TypeRef.FREE_FORM) ? "object" : "{" + sketch(map.value()) + (map.nullable() ? "?}" : "}");
        }
        return type instanceof TypeRef.Scalar scalar ? scalar.kind().name() : "any";
    }

    private static String name(Place place) {
        String pointer = place.pointer().replaceFirst("^/components/schemas/", "");
        return place.document().equals("api.yaml") ? pointer : place.document() + "#" + pointer;
    }

    /** Documents by name, in the order given. */
    static Map<String, String> documents(String... namesAndTexts) {
        Map<String, String> documents = new LinkedHashMap<>();
        for (int i = 0; i < namesAndTexts.length; i += 2) {
            documents.put(namesAndTexts[i], namesAndTexts[i + 1]);
        }
        return documents;
    }
}
