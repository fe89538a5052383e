package com.withampersand.codegen.document;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A condition of a filter selector (RFC 9535, section 2.3.5). */
sealed interface JsonPathFilter {

    /** Whether a node meets the condition. */
    boolean test(Node current, Node root);

    record Or(List<JsonPathFilter> parts) implements JsonPathFilter {
        @Override
        public boolean test(Node current, Node root) {
            return parts.stream().anyMatch(part -> part.test(current, root));
        }
    }

    record And(List<JsonPathFilter> parts) implements JsonPathFilter {
        @Override
        public boolean test(Node current, Node root) {
            return parts.stream().allMatch(part -> part.test(current, root));
        }
    }

    record Not(JsonPathFilter part) implements JsonPathFilter {
        @Override
        public boolean test(Node current, Node root) {
            return !part.test(current, root);
        }
    }

    record Exists(Query query) implements JsonPathFilter {
        @Override
        public boolean test(Node current, Node root) {
            return !query.find(current, root).isEmpty();
        }
    }

    /** A function that is a condition. */
    record Holds(Called function) implements JsonPathFilter {
        @Override
        public boolean test(Node current, Node root) {
            return Boolean.TRUE.equals(function.value(current, root).java());
        }
    }

    record Comparison(Operand left, String operator, Operand right) implements JsonPathFilter {
        @Override
        public boolean test(Node current, Node root) {
            Value a = left.value(current, root);
            Value b = right.value(current, root);
            return switch (operator) {
                case "==" -> a.same(b);
                case "!=" -> !a.same(b);
                case "<" -> a.less(b);
                case ">" -> b.less(a);
                case "<=" -> a.less(b) || a.same(b);
                case ">=" -> b.less(a) || a.same(b);
                default -> throw new IllegalStateException("No operator: " + operator);
            };
        }
    }

    /** One side of a comparison, or what a function is given. */
    sealed interface Operand {
        Value value(Node current, Node root);
    }

    record Literal(Value value) implements Operand {
        @Override
        public Value value(Node current, Node root) {
            return value;
        }
    }

    /** A query from the current node ({@code @}) or from the root ({@code $}). */
    record Query(boolean relative, JsonPath path) implements Operand {

        List<Node> find(Node current, Node root) {
            return path.nodes(relative ? current : root, root);
        }

        /** Whether it finds one value at most; no other can be compared (RFC 9535, section 2.3.5.1). */
        boolean isSingular() {
            return path.segments().stream().allMatch(JsonPath.Segment::isSingular);
        }

        @Override
        public Value value(Node current, Node root) {
            List<Node> found = find(current, root);
            return found.isEmpty()
                    ? Value.NOTHING
                    : new Value(true, found.get(0).toJava());
        }
    }

    /** The call of a function (RFC 9535, section 2.4). */
    record Called(JsonPathFunction function, List<Operand> arguments) implements Operand {
        @Override
        public Value value(Node current, Node root) {
            return function.value(arguments, current, root);
        }
    }

    /** A value to compare, or none: where a query finds nothing, which is equal only to nothing. */
    record Value(boolean present, @Nullable Object java) {

        static final Value NOTHING = new Value(false, null);

        boolean same(Value other) {
            return present == other.present && equal(java, other.java);
        }

        boolean less(Value other) {
            if (java instanceof Number a && other.java instanceof Number b) {
                return decimal(a).compareTo(decimal(b)) < 0;
            }
            return java instanceof String a && other.java instanceof String b && before(a, b);
        }

        /** By code points (RFC 9535, section 2.3.5.2.2), where {@code compareTo} puts emoji before full-width forms. */
        private static boolean before(String a, String b) {
            return Arrays.compare(a.codePoints().toArray(), b.codePoints().toArray()) < 0;
        }

        private static boolean equal(@Nullable Object a, @Nullable Object b) {
            if (a instanceof Number x && b instanceof Number y) {
                return decimal(x).compareTo(decimal(y)) == 0;
            }
            if (a instanceof List<?> x && b instanceof List<?> y) {
                boolean equal = x.size() == y.size();
                for (int i = 0; equal && i < x.size(); i++) {
                    equal = equal(x.get(i), y.get(i));
                }
                return equal;
            }
            if (a instanceof Map<?, ?> x && b instanceof Map<?, ?> y) {
                return x.keySet().equals(y.keySet())
                        && x.entrySet().stream().allMatch(entry -> equal(entry.getValue(), y.get(entry.getKey())));
            }
            return Objects.equals(a, b);
        }

        private static BigDecimal decimal(Number number) {
            return new BigDecimal(number.toString());
        }
    }
}
