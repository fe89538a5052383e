package com.withampersand.codegen.proof;

import static com.withampersand.codegen.proof.Described.list;
import static com.withampersand.codegen.proof.Described.map;
import static org.assertj.core.api.Assertions.assertThat;

import com.withampersand.codegen.document.JsonText;
import com.withampersand.codegen.model.EnumType;
import com.withampersand.codegen.model.ObjectType;
import com.withampersand.codegen.model.Property;
import com.withampersand.codegen.model.ScalarKind;
import com.withampersand.codegen.model.TypeDef;
import com.withampersand.codegen.model.TypeRef;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the models of a client must do with the values that their description allows. */
final class DescribedModels {

    private final GeneratedClient client;
    private final Described described;
    private final boolean ambiguous;
    private final boolean contradictory;

    /**
     * Checks of one client.
     *
     * @param warnings the rules by which the generator warned: of variants that look alike nothing can be said, say
     */
    DescribedModels(GeneratedClient client, Described described, Set<String> warnings) {
        this.client = client;
        this.described = described;
        this.ambiguous = warnings.contains("ambiguous-union");
        this.contradictory = warnings.stream().anyMatch(rule -> rule.startsWith("contradictory-"));
    }

    void check() {
        for (GeneratedType type : client.generated()) {
            if (described.at(type.def().place().pointer()) instanceof Map<?, ?> schema) {
                check(type, schema);
            }
        }
    }

    private void check(GeneratedType type, Map<?, ?> schema) {
        Map<Object, Class<?>> classes = new HashMap<>();
        for (int pick = 0; pick < SchemaParts.picks(described, schema); pick++) {
            Object tree = Instances.whole(described).of(schema, pick);
            if (tree == Instances.NONE || tree == null || !isOfTheKind(type.def(), tree)) {
                continue;
            }
            Object value = keeps(type, tree);
            if (type.def() instanceof ObjectType object) {
                isTyped(type, object, schema, map(tree), value);
                sendsWhatWasSet(
                        type, object, JsonText.ofJava(Instances.bare(described).of(schema, pick)));
            } else if (type.def() instanceof EnumType) {
                if (!SchemaParts.of(described, schema, pick).isOneOfSome()) {
                    continue; // Any other will do, too.
                }
                assertThat(known(value)).as("%s %s", type, tree).isNotEqualTo("UNRECOGNIZED");
            } else {
                assertThat(value.getClass().getSimpleName())
                        .as("the variant that %s is for %s", type, tree)
                        .isNotEqualTo("Unrecognized");
                classes.put(variant(schema, pick), value.getClass());
            }
        }
        if (!ambiguous) {
            assertThat(new HashSet<>(classes.values()))
                    .as("variants of %s", type)
                    .hasSameSizeAs(classes.keySet());
        }
    }

    /** Whoever refers to one variant twice gets one class for it, and numbers with and without fraction are numbers. */
    private Object variant(Map<?, ?> schema, int pick) {
        for (String keyword : List.of("oneOf", "anyOf")) {
            List<?> variants = list(schema.get(keyword));
            if (!variants.isEmpty()) {
                Map<?, ?> variant = described.object(variants.get(pick % variants.size()));
                return Set.of("number", "integer").contains(String.valueOf(variant.get("type"))) ? "" : variant;
            }
        }
        return Map.of();
    }

    private static boolean isOfTheKind(TypeDef type, Object tree) {
        return !(type instanceof ObjectType) || tree instanceof Map;
    }

    private Object keeps(GeneratedType type, Object tree) {
        String json = JsonText.ofJava(tree);
        Object value = client.read(json.getBytes(StandardCharsets.UTF_8), type.codec());
        assertThat(ExactJson.difference(ExactJson.of(json), ExactJson.of(client.write(value, type.codec()))))
                .as("what %s lost of %s", type, json)
                .isEmpty();
        return value;
    }

    /** All that is described is at an accessor, and nothing of it among what has no home. */
    private void isTyped(GeneratedType type, ObjectType object, Map<?, ?> schema, Map<?, ?> tree, Object value) {
        Map<?, ?> rest = client.additionalProperties(value);
        for (Object name : map(schema.get("properties")).keySet()) {
            assertThat(object.properties().stream().map(Property::name))
                    .as("%s", type)
                    .contains(String.valueOf(name));
        }
        for (Property property : object.properties()) {
            if (tree.get(property.name()) != null && !contradictory && !isFile(property)) {
                assertThat(rest.containsKey(property.name()))
                        .as("%s.%s of %s has no home", type, property.name(), tree)
                        .isFalse();
                assertThat(client.property(value, object, property.name()))
                        .as("%s.%s", type, property.name())
                        .isNotNull();
            }
        }
    }

    /** An object that was built with what is required has nothing else, defaults least of all. */
    private void sendsWhatWasSet(GeneratedType type, ObjectType object, String json) {
        Object value = client.read(json.getBytes(StandardCharsets.UTF_8), type.codec());
        Map<?, ?> tree = map(ExactJson.of(json));
        Object builder = client.newBuilder(type);
        Set<Object> set = new HashSet<>();
        for (Property property : object.properties()) {
            if (property.required() && (tree.get(property.name()) == null || isFile(property))) {
                return; // Of a variant, the schema around it may require more.
            }
            if (tree.containsKey(property.name())) {
                client.set(builder, object, property.name(), client.property(value, object, property.name()));
                set.add(property.name());
            }
        }
        byte[] written = client.write(client.build(builder), type.codec());
        assertThat(map(ExactJson.of(written)).keySet())
                .as("what %s sends when %s was set", type, set)
                .isEqualTo(set);
    }

    private static boolean isFile(Property property) {
        TypeRef type = property.type() instanceof TypeRef.ListOf list ? list.element() : property.type();
        return type instanceof TypeRef.Scalar scalar && scalar.kind() == ScalarKind.FILE;
    }

    private Object known(Object value) {
        return client.knownValue(value).toString();
    }
}
