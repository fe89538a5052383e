package com.withampersand.codegen.document;

import com.withampersand.codegen.document.JsonPathFilter.Called;
import com.withampersand.codegen.document.JsonPathFilter.Literal;
import com.withampersand.codegen.document.JsonPathFilter.Operand;
import com.withampersand.codegen.document.JsonPathFilter.Query;
import com.withampersand.codegen.document.JsonPathFilter.Value;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The functions of JSONPath (RFC 9535, sections 2.4.4 to 2.4.8). */
enum JsonPathFunction {
    LENGTH("length(@.name) > 3", Parameter.VALUE) {
        @Override
        Value value(List<Operand> arguments, Node current, Node root) {
            Object of = arguments.get(0).value(current, root).java();
            if (of instanceof String text) {
                return number(text.codePointCount(0, text.length()));
            }
            if (of instanceof List<?> items) {
                return number(items.size());
            }
            return of instanceof Map<?, ?> members ? number(members.size()) : Value.NOTHING;
        }
    },

    COUNT("count(@.*) > 3", Parameter.NODES) {
        @Override
        Value value(List<Operand> arguments, Node current, Node root) {
            return number(nodes(arguments, current, root).size());
        }
    },

    MATCH("match(@.name, 'a.*')", Parameter.VALUE) {
        @Override
        Value value(List<Operand> arguments, Node current, Node root) {
            return new Value(true, matches(arguments, current, root, true));
        }
    },

    SEARCH("search(@.name, 'a')", Parameter.VALUE) {
        @Override
        Value value(List<Operand> arguments, Node current, Node root) {
            return new Value(true, matches(arguments, current, root, false));
        }
    },

    VALUE("value(@..name) == 'a'", Parameter.NODES) {
        @Override
        Value value(List<Operand> arguments, Node current, Node root) {
            List<Node> nodes = nodes(arguments, current, root);
            return nodes.size() == 1 ? new Value(true, nodes.get(0).toJava()) : Value.NOTHING;
        }
    };

    /** What a function takes at one place. */
    enum Parameter {
        VALUE("one value: a literal, or a path of names and indexes only"),
        PATTERN("one value: a regular expression in quotes, or a path to one"),
        NODES("a path");

        private final String wanted;

        Parameter(String wanted) {
            this.wanted = wanted;
        }

        String wanted() {
            return wanted;
        }

        boolean takes(Operand operand) {
            if (operand instanceof Query query) {
                return this == NODES || query.isSingular();
            }
            return this != NODES
                    && (operand instanceof Literal
                            || (operand instanceof Called called
                                    && !called.function().isCondition()));
        }
    }

    private final String example;
    private final Parameter first;

    JsonPathFunction(String example, Parameter first) {
        this.example = example;
        this.first = first;
    }

    /** What the function comes to; of a condition, true or false. */
    abstract Value value(List<Operand> arguments, Node current, Node root);

    List<Parameter> parameters() {
        return isCondition() ? List.of(first, Parameter.PATTERN) : List.of(first);
    }

    /** Whether it is a condition, rather than a value to be compared. */
    boolean isCondition() {
        return this == MATCH || this == SEARCH;
    }

    /** How it is called, for who called it otherwise. */
    String usage() {
        return "Write it as in $[?" + example + "].";
    }

    static @Nullable JsonPathFunction named(String name) {
        for (JsonPathFunction function : values()) {
            if (function.label().equals(name)) {
                return function;
            }
        }
        return null;
    }

    static List<String> names() {
        return Arrays.stream(values()).map(JsonPathFunction::label).toList();
    }

    private String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    private static Value number(int number) {
        return new Value(true, BigDecimal.valueOf(number));
    }

    private static List<Node> nodes(List<Operand> arguments, Node current, Node root) {
        return arguments.get(0) instanceof Query query ? query.find(current, root) : List.of();
    }

    private static boolean matches(List<Operand> arguments, Node current, Node root, boolean whole) {
        Object text = arguments.get(0).value(current, root).java();
        Object pattern = arguments.get(1).value(current, root).java();
        if (!(text instanceof String searched) || !(pattern instanceof String expression)) {
            return false;
        }
        try {
            IRegexp regexp = IRegexp.parse(expression);
            return whole ? regexp.matches(searched) : regexp.isIn(searched);
        } catch (IRegexp.MalformedException fromTheDocument) {
            return false;
        }
    }
}
