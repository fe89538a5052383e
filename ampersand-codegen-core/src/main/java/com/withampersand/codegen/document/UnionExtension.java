package com.withampersand.codegen.document;

import com.withampersand.codegen.diagnostics.Diagnostics;
import com.withampersand.codegen.diagnostics.Location;
import com.withampersand.codegen.diagnostics.Nearest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Declares the unions that {@code x-union} makes of the schemas it stands on. In
 * {@code x-union: {name: Payload, discriminator: type}} the name is that of a component that no document declares; it comes
 * to stand beside the first of its variants, as if it were written there with a {@code oneOf}.
 */
final class UnionExtension {

    static final String KEYWORD = "x-union";

    private static final List<List<String>> HOLDERS =
            List.of(List.of("components", "schemas"), List.of("$defs"), List.of("definitions"));
    private static final List<String> KEYS = List.of("name", "discriminator", "value", "description");
    private static final String REMEDY = "Write it as x-union: {name: Payload, discriminator: type}.";

    private final Library library;
    private final Diagnostics diagnostics;
    private final Map<String, List<Variant>> unions = new LinkedHashMap<>();
    private final Map<String, Location> declared = new LinkedHashMap<>();

    /**
     * A schema with the extension.
     *
     * @param holder the names that lead to the object it is a member of
     * @param said the extension
     */
    record Variant(LoadedFile file, List<String> holder, String name, ObjectNode schema, ObjectNode said) {

        Location at() {
            return schema.keyLocation(KEYWORD);
        }

        String text(String key) {
            String text = said.text(key);
            return text == null ? "" : text.strip();
        }
    }

    private UnionExtension(Library library) {
        this.library = library;
        this.diagnostics = library.diagnostics();
    }

    /** Adds the unions to the inputs; what is wrong with them is reported. */
    static void declare(Library library) {
        UnionExtension extension = new UnionExtension(library);
        library.roots().forEach(extension::collect);
        extension.unions.forEach(extension::declare);
    }

    /** Warns of the extension where it counts for nothing. */
    static void check(ObjectNode schema, LoadedFile file, Library library) {
        if (!schema.has(KEYWORD)) {
            return;
        }
        String pointer = schema.location().pointer();
        boolean named = HOLDERS.stream()
                .map(holder -> "/" + String.join("/", holder) + "/")
                .anyMatch(holder -> pointer.startsWith(holder) && pointer.indexOf('/', holder.length()) < 0);
        if (!named || !library.roots().contains(file)) {
            library.diagnostics()
                    .warning(
                            "misplaced-union",
                            schema.keyLocation(KEYWORD),
                            "Only the schemas with names of their own, in the inputs themselves, can be made a union"
                                    + " of",
                            "Move the schema to components/schemas of an input.");
        }
    }

    private void collect(LoadedFile file) {
        for (List<String> path : HOLDERS) {
            ObjectNode holder = file.document().root();
            for (String step : path) {
                holder = holder == null ? null : holder.object(step);
            }
            if (holder != null) {
                ObjectNode named = holder;
                named.members().forEach((name, member) -> {
                    declared.putIfAbsent(name, member.key());
                    if (member.value() instanceof ObjectNode schema && schema.has(KEYWORD)) {
                        collect(file, path, name, schema);
                    }
                });
            }
        }
    }

    private void collect(LoadedFile file, List<String> holder, String name, ObjectNode schema) {
        if (!(schema.get(KEYWORD) instanceof ObjectNode said)) {
            error(schema.keyLocation(KEYWORD), "An x-union is an object", REMEDY);
            return;
        }
        boolean wrong = false;
        for (String key : said.names()) {
            if (!KEYS.contains(key)) {
                error(said.keyLocation(key), "An x-union has no " + key, Nearest.remedy(key, KEYS));
                wrong = true;
            } else if (!(said.get(key) instanceof ScalarNode scalar)
                    || scalar.isNull()
                    || scalar.text().isBlank()) {
                error(said.keyLocation(key), "The " + key + " of an x-union is a text", REMEDY);
                wrong = true;
            }
        }
        Variant variant = new Variant(file, holder, name, schema, said);
        if (!wrong && variant.text("name").isEmpty()) {
            error(variant.at(), "The x-union has no name", REMEDY);
        } else if (!wrong) {
            unions.computeIfAbsent(variant.text("name"), key -> new ArrayList<>())
                    .add(variant);
        }
    }

    private void declare(String name, List<Variant> variants) {
        Variant first = variants.get(0);
        Location taken = declared.get(name);
        if (taken != null) {
            diagnostics.error(
                    "union-name-taken",
                    first.at(),
                    "The union cannot be called " + name + ", for there is a schema of that name",
                    "Choose another name for it.",
                    taken);
            return;
        }
        Map<String, Variant> values = new LinkedHashMap<>();
        for (Variant variant : variants) {
            if (!variant.text("discriminator").equals(first.text("discriminator"))) {
                error(
                        variant.at(),
                        "The discriminator of " + name + " is another here than at its first variant",
                        "Name the same property everywhere.",
                        first.at());
                return;
            }
            Variant same = variant.said().has("value") ? values.putIfAbsent(variant.text("value"), variant) : null;
            if (same != null) {
                error(
                        variant.schema().location(),
                        "The value `" + variant.text("value") + "` means another variant of " + name + " already",
                        "Give each variant a value of its own.",
                        same.schema().location());
                return;
            }
        }
        if (variants.size() == 1) {
            diagnostics.warning(
                    "union-of-one",
                    first.at(),
                    name + " would be a union of " + first.name() + " alone, and is another name for it",
                    "Give the other variants the same x-union, or leave it out.");
        }
        new UnionSchema(library, name, variants).add();
    }

    private void error(Location at, String message, String remedy, Location... related) {
        diagnostics.error("union-extension", at, message, remedy, related);
    }
}
