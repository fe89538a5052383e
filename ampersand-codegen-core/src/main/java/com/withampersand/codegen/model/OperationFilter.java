package com.withampersand.codegen.model;

import com.withampersand.codegen.diagnostics.Nearest;
import com.withampersand.codegen.diagnostics.Problem;
import com.withampersand.codegen.diagnostics.Severity;
import com.withampersand.codegen.document.ArrayNode;
import com.withampersand.codegen.document.Node;
import com.withampersand.codegen.document.ObjectNode;
import com.withampersand.codegen.document.ScalarNode;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Leaves out the operations that do not count, and complains of rules that match none. */
final class OperationFilter {

    private final Source source;
    private final Filter filter;

    OperationFilter(Source source, Filter filter) {
        this.source = source;
        this.filter = filter;
    }

    /** {@return whether an operation counts} */
    boolean counts(Call call) {
        return (filter.include().isEmpty() || matches(filter.include(), call)) && !matches(filter.exclude(), call);
    }

    private static boolean matches(Filter.Selection selection, Call call) {
        return selection.tags().stream().anyMatch(tag -> hasTag(tag, call))
                || selection.paths().stream().anyMatch(path -> hasPath(path, call))
                || selection.operations().stream().anyMatch(id -> id(call).equals(id))
                || selection.extensions().stream().anyMatch(extension -> hasExtension(extension, call));
    }

    /** Complains of each rule that matches nothing, with the nearest that it could have meant. */
    void check(Collection<Call> calls) {
        if (filter.isEmpty()) {
            return;
        }
        check(filter.include(), "included", calls);
        check(filter.exclude(), "excluded", calls);
        if (calls.stream().noneMatch(this::counts) && !source.diagnostics().hasErrors()) {
            complain("The filter leaves none of " + calls.size() + " operations", "Include more, or exclude less.");
        }
    }

    private void check(Filter.Selection selection, String what, Collection<Call> calls) {
        check("tag", selection.tags(), what, calls, OperationFilter::hasTag, OperationFilter::tags);
        check("path", selection.paths(), what, calls, OperationFilter::hasPath, call -> Stream.of(call.path()));
        check(
                "operationId",
                selection.operations(),
                what,
                calls,
                (id, call) -> id(call).equals(id),
                call -> Stream.of(id(call)));
        check(
                "extension",
                selection.extensions(),
                what,
                calls,
                OperationFilter::hasExtension,
                OperationFilter::extensions);
    }

    private interface Candidates {
        Stream<String> of(Call call);
    }

    private void check(
            String kind,
            List<String> rules,
            String what,
            Collection<Call> calls,
            BiPredicate<String, Call> matches,
            Candidates candidates) {
        for (String rule : rules) {
            if (calls.stream().noneMatch(call -> matches.test(rule, call))) {
                TreeSet<String> names = new TreeSet<>();
                calls.stream()
                        .flatMap(candidates::of)
                        .filter(name -> !name.isEmpty())
                        .forEach(names::add);
                complain(
                        "No operation has the " + kind + " " + rule + ", which is to be " + what,
                        Nearest.remedy(rule, names));
            }
        }
    }

    private void complain(String message, String remedy) {
        source.diagnostics().add(new Problem(Severity.ERROR, "filter-unmatched", message, remedy, List.of()));
    }

    private static boolean hasTag(String tag, Call call) {
        return tags(call).anyMatch(tag::equals);
    }

    private static Stream<String> tags(Call call) {
        return call.node().items("tags").stream()
                .filter(ScalarNode.class::isInstance)
                .map(tag -> ((ScalarNode) tag).text());
    }

    private static boolean hasPath(String glob, Call call) {
        StringBuilder regex = new StringBuilder();
        for (int i = 0; i < glob.length(); i++) {
            char c = glob.charAt(i);
            if (glob.substring(i).equals("/**")) {
                // What is below something includes the thing itself.
                return Pattern.matches(regex + "(/.*)?", call.path());
            }
            if (c == '*' && i + 1 < glob.length() && glob.charAt(i + 1) == '*') {
                regex.append(".*");
                i++;
            } else if (c == '*') {
                regex.append("[^/]*");
            } else if (c == '?') {
                regex.append("[^/]");
            } else {
                regex.append(Pattern.quote(String.valueOf(c)));
            }
        }
        return Pattern.matches(regex.toString(), call.path());
    }

    private static String id(Call call) {
        return call.node().get("operationId") instanceof ScalarNode scalar ? scalar.text() : "";
    }

    private static Stream<String> extensions(Call call) {
        return Stream.of(call.node(), call.item())
                .flatMap(node -> node.names().stream())
                .filter(name -> name.startsWith("x-"));
    }

    private static boolean hasExtension(String rule, Call call) {
        int equals = rule.indexOf('=');
        String name = equals < 0 ? rule : rule.substring(0, equals);
        String value = equals < 0 ? null : rule.substring(equals + 1);
        return Stream.of(call.node(), call.item()).anyMatch(node -> has(node, name, value));
    }

    private static boolean has(ObjectNode node, String name, @Nullable String value) {
        Node said = node.get(name);
        if (said instanceof ScalarNode scalar) {
            boolean off = scalar.isNull() || scalar.text().equals("false");
            return value == null ? !off : scalar.text().equals(value);
        }
        if (value == null || said == null) {
            return said != null;
        }
        return said instanceof ArrayNode list
                && list.items().stream()
                        .anyMatch(item -> item instanceof ScalarNode scalar
                                && scalar.text().equals(value));
    }
}
