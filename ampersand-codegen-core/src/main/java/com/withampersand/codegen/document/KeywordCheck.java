package com.withampersand.codegen.document;

import com.withampersand.codegen.diagnostics.Diagnostics;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds keywords of schemas whose values are of a kind that they cannot be: they would be passed over. */
final class KeywordCheck {

    private record Wanted(String what, String remedy, Predicate<Node> fits) {}

    private static final Map<String, Wanted> WANTED = Stream.of(
                    of(
                            new Wanted(
                                    "a whole number from 0 on",
                                    "Write such a number, without quotes.",
                                    KeywordCheck::isCount),
                            "minLength maxLength minItems maxItems minProperties maxProperties minContains"
                                    + " maxContains"),
                    of(
                            new Wanted("a number", "Write a number without quotes.", KeywordCheck::isNumber),
                            "minimum maximum multipleOf"),
                    of(
                            new Wanted(
                                    "a number, or in OpenAPI 3.0 true or false",
                                    "Write the bound itself, without quotes.",
                                    node -> isNumber(node) || isFlag(node)),
                            "exclusiveMinimum exclusiveMaximum"),
                    of(
                            new Wanted("true or false", "Write true or false, without quotes.", KeywordCheck::isFlag),
                            "nullable readOnly writeOnly uniqueItems"),
                    of(
                            new Wanted("a string", "Write a string, in quotes if need be.", KeywordCheck::isText),
                            "pattern format contentEncoding contentMediaType"),
                    of(
                            new Wanted("an array", "Write an array, as in [a, b].", ArrayNode.class::isInstance),
                            "enum allOf anyOf oneOf prefixItems"),
                    of(
                            new Wanted(
                                    "an array of names",
                                    "List the names of the properties that are required, at the object that has them.",
                                    KeywordCheck::isNames),
                            "required"),
                    of(
                            new Wanted(
                                    "an object",
                                    "Write an object with a schema for each name.",
                                    ObjectNode.class::isInstance),
                            "properties patternProperties $defs definitions dependentSchemas"),
                    of(
                            new Wanted(
                                    "a schema",
                                    "Write a schema, which is an object, or true or false.",
                                    node -> node instanceof ObjectNode || isFlag(node)),
                            "additionalProperties unevaluatedProperties not if then else contains propertyNames"),
                    of(
                            new Wanted(
                                    "a schema",
                                    "Write a schema, which is an object, or true or false.",
                                    node -> !(node instanceof ScalarNode) || isFlag(node)),
                            "items additionalItems unevaluatedItems"))
            .flatMap(map -> map.entrySet().stream())
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    private KeywordCheck() {}

    static void check(ObjectNode schema, LoadedFile file, Diagnostics diagnostics) {
        schema.members().forEach((name, member) -> {
            Wanted wanted = WANTED.get(name);
            if (wanted != null && !wanted.fits().test(member.value())) {
                diagnostics.warning(
                        "keyword-value",
                        member.value().location(),
                        "`" + name + "` is " + shown(member.value()) + " where " + wanted.what() + " is needed, and is"
                                + " passed over",
                        wanted.remedy());
            }
        });
        if (schema.get("pattern") instanceof ScalarNode pattern) {
            checkPattern(pattern, diagnostics);
        }
        if (schema.get("discriminator") instanceof ObjectNode discriminator && !discriminator.has("propertyName")) {
            diagnostics.warning(
                    "discriminator-without-property",
                    discriminator.location(),
                    "The discriminator does not say which property tells the types apart",
                    "Add `propertyName`.");
        }
        boolean array =
                schema.get("type") instanceof ScalarNode type && type.text().equals("array");
        if (array && file.document().dialect() == Dialect.OPENAPI_3_0 && !schema.has("items") && isWhole(schema)) {
            diagnostics.warning(
                    "array-without-items",
                    schema.location(),
                    "The array does not say what it holds, so it is a list of anything",
                    "Add `items`, which OpenAPI 3.0 demands; `items: {}` if anything is meant.");
        }
    }

    private static void checkPattern(ScalarNode pattern, Diagnostics diagnostics) {
        String wrong = RegexCheck.wrong(pattern.text());
        if (wrong != null) {
            diagnostics.warning(
                    "invalid-pattern",
                    pattern.location(),
                    "The pattern is no regular expression: " + wrong,
                    "Correct it as a regular expression of ECMA-262; a sign that means itself takes a \\ before it.");
        }
    }

    /** Whether nothing but the schema itself says what it is. */
    private static boolean isWhole(ObjectNode schema) {
        return Stream.of("$ref", "allOf", "oneOf", "anyOf").noneMatch(schema::has);
    }

    private static String shown(Node value) {
        return value instanceof ScalarNode scalar && scalar.text().length() <= 20
                ? value.kindName() + " (" + scalar.text() + ")"
                : value.kindName();
    }

    private static boolean isCount(@Nullable Node node) {
        return node instanceof ScalarNode scalar
                && scalar.isNumber()
                && scalar.text().matches("\\+?[0-9]+(\\.0*)?");
    }

    private static boolean isNumber(@Nullable Node node) {
        return node instanceof ScalarNode scalar && scalar.decimal() != null;
    }

    private static boolean isFlag(@Nullable Node node) {
        return node instanceof ScalarNode scalar
                && Set.of("true", "false").contains(scalar.text())
                && !scalar.isString();
    }

    private static boolean isText(@Nullable Node node) {
        return node instanceof ScalarNode scalar && scalar.isString();
    }

    private static boolean isNames(@Nullable Node node) {
        return node instanceof ArrayNode array && array.items().stream().allMatch(ScalarNode.class::isInstance);
    }

    private static Map<String, Wanted> of(Wanted wanted, String keywords) {
        return Stream.of(keywords.split(" ")).collect(Collectors.toMap(keyword -> keyword, keyword -> wanted));
    }
}
