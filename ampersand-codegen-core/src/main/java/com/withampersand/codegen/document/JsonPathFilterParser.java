package com.withampersand.codegen.document;

import com.withampersand.codegen.diagnostics.Nearest;
import com.withampersand.codegen.document.JsonPathFilter.Called;
import com.withampersand.codegen.document.JsonPathFilter.Literal;
import com.withampersand.codegen.document.JsonPathFilter.Operand;
import com.withampersand.codegen.document.JsonPathFilter.Query;
import com.withampersand.codegen.document.JsonPathFilter.Value;
import com.withampersand.codegen.document.JsonPathFunction.Parameter;
import java.util.ArrayList;
import java.util.List;

/** Reads the condition of a filter, and checks that functions get what they take (RFC 9535, sections 2.3.5 and 2.4). */
final class JsonPathFilterParser {

    private static final List<String> COMPARISONS = List.of("==", "!=", "<=", ">=", "<", ">");

    private final JsonPathText text;
    private final JsonPathParser paths;

    JsonPathFilterParser(JsonPathText text, JsonPathParser paths) {
        this.text = text;
        this.paths = paths;
    }

    /** Alternatives, of which each may be several conditions. */
    JsonPathFilter condition() {
        List<JsonPathFilter> parts = new ArrayList<>();
        do {
            parts.add(and());
            text.skipBlanks();
        } while (text.accept("||"));
        return parts.size() == 1 ? parts.get(0) : new JsonPathFilter.Or(List.copyOf(parts));
    }

    private JsonPathFilter and() {
        List<JsonPathFilter> parts = new ArrayList<>();
        do {
            parts.add(basic());
            text.skipBlanks();
        } while (text.accept("&&"));
        return parts.size() == 1 ? parts.get(0) : new JsonPathFilter.And(List.copyOf(parts));
    }

    private JsonPathFilter basic() {
        text.skipBlanks();
        boolean negated = text.accept("!");
        text.skipBlanks();
        JsonPathFilter condition;
        if (text.accept("(")) {
            condition = condition();
            text.skipBlanks();
            text.expect(")");
        } else {
            condition = comparisonOrTest(negated);
        }
        return negated ? new JsonPathFilter.Not(condition) : condition;
    }

    private JsonPathFilter comparisonOrTest(boolean negated) {
        int start = text.position();
        Operand left = operand();
        text.skipBlanks();
        for (String operator : COMPARISONS) {
            if (text.accept(operator)) {
                if (negated) {
                    text.goTo(start);
                    throw text.error("round brackets about the comparison behind the !");
                }
                text.skipBlanks();
                int right = text.position();
                return new JsonPathFilter.Comparison(value(left, start), operator, value(operand(), right));
            }
        }
        if (left instanceof Query query) {
            return new JsonPathFilter.Exists(query);
        }
        if (left instanceof Called called && called.function().isCondition()) {
            return new JsonPathFilter.Holds(called);
        }
        throw text.error("a comparison such as == behind the value");
    }

    private Operand operand() {
        int start = text.position();
        boolean relative = text.accept("@");
        if (relative || text.accept("$")) {
            List<JsonPath.Segment> segments = paths.segments();
            return new Query(relative, new JsonPath(text.since(start), segments));
        }
        String name = text.functionName();
        return name == null ? new Literal(new Value(true, text.literal())) : call(name, start);
    }

    private Operand call(String name, int start) {
        JsonPathFunction function = JsonPathFunction.named(name);
        if (function == null) {
            text.goTo(start);
            throw text.error(
                    "one of the functions " + String.join(", ", JsonPathFunction.names()),
                    Nearest.remedy(name, JsonPathFunction.names()));
        }
        List<Operand> arguments = new ArrayList<>();
        for (Parameter parameter : function.parameters()) {
            if (!arguments.isEmpty()) {
                text.skipBlanks();
                expectIn(function, ",");
            }
            text.skipBlanks();
            arguments.add(argument(function, parameter));
        }
        text.skipBlanks();
        expectIn(function, ")");
        return new Called(function, List.copyOf(arguments));
    }

    private void expectIn(JsonPathFunction function, String token) {
        if (!text.accept(token)) {
            throw text.error(token, function.usage());
        }
    }

    private Operand argument(JsonPathFunction function, Parameter parameter) {
        int start = text.position();
        if (text.peek() == ')' || text.peek() == '(' || text.peek() == '!') {
            throw text.error(parameter.wanted(), function.usage());
        }
        Operand given = operand();
        if (!parameter.takes(given)) {
            text.goTo(start);
            throw text.error(parameter.wanted(), function.usage());
        }
        if (parameter == Parameter.PATTERN && given instanceof Literal literal) {
            requirePattern(literal, start);
        }
        return given;
    }

    /** The RFC has it match nothing, which helps nobody who writes a digit as another dialect does. */
    private void requirePattern(Literal literal, int start) {
        if (literal.value().java() instanceof String pattern) {
            try {
                IRegexp.parse(pattern);
            } catch (IRegexp.MalformedException malformed) {
                text.goTo(start);
                throw text.error("a regular expression of RFC 9485", malformed.remedy());
            }
        }
    }

    private Operand value(Operand operand, int start) {
        if (!Parameter.VALUE.takes(operand)) {
            text.goTo(start);
            throw operand instanceof Called called
                    ? text.error(
                            "no comparison of what is true or false itself",
                            called.function().usage())
                    : text.error("names and indexes only in what is compared,");
        }
        return operand;
    }
}
