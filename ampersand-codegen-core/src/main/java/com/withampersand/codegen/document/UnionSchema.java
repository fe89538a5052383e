package com.withampersand.codegen.document;

import com.withampersand.codegen.diagnostics.Location;
import com.withampersand.codegen.diagnostics.SourceText;
import com.withampersand.codegen.document.UnionExtension.Variant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes down the schema that {@code x-union} abbreviates, with the lines of what it was made from. */
final class UnionSchema {

    private final Library library;
    private final String name;
    private final List<Variant> variants;
    private final Variant first;
    private final String pointer;

    UnionSchema(Library library, String name, List<Variant> variants) {
        this.library = library;
        this.name = name;
        this.variants = variants;
        this.first = variants.get(0);
        this.pointer = pointer(first.holder(), name);
    }

    /** Adds the schema to the document of the first variant. */
    void add() {
        LoadedFile file = library.loaded(first.file().path());
        if (file != null) {
            library.replace(file.with(added(file.document().root(), first.holder(), schema())));
        }
    }

    private ObjectNode added(ObjectNode into, List<String> path, Node schema) {
        Map<String, ObjectNode.Member> members = new LinkedHashMap<>(into.members());
        if (path.isEmpty()) {
            members.put(name, new ObjectNode.Member(schema.location(), schema));
        }
        for (String step : path.stream().limit(1).toList()) {
            members.computeIfPresent(
                    step,
                    (key, member) -> new ObjectNode.Member(
                            member.key(), added((ObjectNode) member.value(), path.subList(1, path.size()), schema)));
        }
        return new ObjectNode(into.location(), members);
    }

    /** It keeps the extension of the first variant, which tells where it comes from. */
    private Node schema() {
        List<Node> members = new ArrayList<>();
        Map<String, Node> mapping = new LinkedHashMap<>();
        for (Variant variant : variants) {
            String reference = reference(variant);
            String below = "/oneOf/" + members.size();
            members.add(object(line(variant, below), Map.of("$ref", text(below + "/$ref", reference))));
            if (variant.said().has("value")) {
                String value = variant.text("value");
                mapping.put(value, text(JsonPointer.child("/discriminator/mapping", value), reference));
            }
        }
        Map<String, Node> schema = new LinkedHashMap<>();
        schema.put("description", text("/description", description()));
        schema.put("oneOf", new ArrayNode(at("/oneOf"), members));
        String property = first.text("discriminator");
        if (!property.isEmpty()) {
            Map<String, Node> discriminator = new LinkedHashMap<>();
            discriminator.put("propertyName", text("/discriminator/propertyName", property));
            discriminator.put("mapping", object(at("/discriminator/mapping"), mapping));
            schema.put("discriminator", object(at("/discriminator"), discriminator));
        }
        String extension = JsonPointer.child(pointer, UnionExtension.KEYWORD);
        schema.put(UnionExtension.KEYWORD, new Transplant(Integer.MAX_VALUE).copy(first.said(), extension));
        return object(at(""), schema);
    }

    private String description() {
        String property = first.text("discriminator");
        return variants.stream()
                .map(variant -> variant.text("description"))
                .filter(description -> !description.isEmpty())
                .findFirst()
                .orElse("One of " + variants.size() + " schemas"
                        + (property.isEmpty() ? "." : ", told apart by `" + property + "`."));
    }

    private String reference(Variant to) {
        String file = first.file().equals(to.file())
                ? ""
                : DocumentIds.relative(
                        InputFile.folder(first.file().path()), to.file().path());
        return Reference.encode(file) + "#" + Reference.encode(pointer(to.holder(), to.name()));
    }

    private static String pointer(List<String> holder, String name) {
        return JsonPointer.child("/" + String.join("/", holder), name);
    }

    /** The line of a variant; its document lends the text, so that the node is still one of the first variant's. */
    private Location line(Variant variant, String below) {
        Location line = variant.schema().location();
        SourceText lent = new SourceText(line.source().name(), line.source().text());
        library.own(lent, first.file());
        return Transplant.at(line, pointer + below, lent);
    }

    private Location at(String below) {
        Location said = first.at();
        return Transplant.at(said, pointer + below, said.source());
    }

    private Node text(String below, String text) {
        return new ScalarNode(at(below), ScalarNode.Kind.STRING, text);
    }

    private static Node object(Location at, Map<String, Node> members) {
        Map<String, ObjectNode.Member> keyed = new LinkedHashMap<>();
        members.forEach((key, value) -> keyed.put(key, new ObjectNode.Member(value.location(), value)));
        return new ObjectNode(at, keyed);
    }
}
