package com.withampersand.codegen.model;

import com.withampersand.codegen.diagnostics.Location;
import com.withampersand.codegen.document.Node;
import com.withampersand.codegen.document.ObjectNode;
import com.withampersand.codegen.document.ScalarNode;
import com.withampersand.codegen.model.Operation.In;
import com.withampersand.codegen.model.Operation.Parameter;
import com.withampersand.codegen.model.PagedAnswer.Found;
import com.withampersand.codegen.model.Pagination.End;
import com.withampersand.codegen.model.Pagination.Sign;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToLongFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code x-pagination} of an operation: {@code false} where it is not paged although it looks so, or an object such as
 * {@code {style: offset, offset: start, items: $.results, total: $.meta.total}}. What an object leaves out is found by shape.
 */
final class PaginationSetting {

    /** What can be set, by style; besides, {@code items} of each. */
    private static final Map<String, Set<String>> STYLES = Map.of(
            "token", Set.of("token", "next"),
            "offset", Set.of("offset", "more", "total"),
            "page", Set.of("page", "first", "more", "pages", "total"),
            "link", Set.of(),
            "url", Set.of("next"));

    private static final Set<String> NAMES =
            Set.of("style", "items", "token", "next", "offset", "more", "total", "page", "first", "pages");

    private static final Set<ScalarKind> ANY = EnumSet.allOf(ScalarKind.class);
    private static final Set<ScalarKind> NUMBERS =
            EnumSet.of(ScalarKind.INT32, ScalarKind.INT64, ScalarKind.FLOAT64, ScalarKind.DECIMAL);
    private static final Pattern STEP = Pattern.compile("\\.([^.\\[\\]]+)|\\['([^']+)'\\]");

    /** The setting does not fit, which is complained of. */
    private static final class Unfit extends Exception {

        private static final long serialVersionUID = 1L;
    }

    private final Source source;
    private final Operation operation;
    private final @Nullable PagedAnswer answer;
    private final ToLongFunction<Parameter> firstPage;

    PaginationSetting(
            Source source, Operation operation, @Nullable PagedAnswer answer, ToLongFunction<Parameter> firstPage) {
        this.source = source;
        this.operation = operation;
        this.answer = answer;
        this.firstPage = firstPage;
    }

    /** Whether it is another generator's setting of this name, of which nothing is known here: it has nothing of ours. */
    boolean isForeign(Node setting) {
        if (!(setting instanceof ObjectNode object)
                || object.isEmpty()
                || object.names().stream().anyMatch(NAMES::contains)) {
            return false;
        }
        source.diagnostics()
                .warning(
                        "foreign-extension",
                        object.location(),
                        "x-pagination of " + operation.method() + " " + operation.path()
                                + " has no `style`, so it is taken for another generator's, and passed over",
                        "Styles are " + list(STYLES.keySet()) + ".");
        return true;
    }

    @Nullable
    Pagination read(Node setting) {
        try {
            if (setting instanceof ObjectNode object) {
                return pagination(object);
            }
            if (setting instanceof ScalarNode scalar && scalar.text().equals("false")) {
                return null;
            }
            throw unfit(
                    setting.location(),
                    "is neither false nor an object",
                    "Write false, or an object such as `{style: token}`; styles are " + list(STYLES.keySet()) + ".");
        } catch (Unfit complainedOf) {
            return null;
        }
    }

    private Pagination pagination(ObjectNode setting) throws Unfit {
        String style = style(setting);
        if (answer == null) {
            throw unfit(
                    setting.location(),
                    "is about an answer that is no JSON, or may be null",
                    "Describe an answer of JSON, or remove the setting.");
        }
        List<String> items = items(setting, answer);
        TypeRef item = answer.at(items) instanceof TypeRef.ListOf list ? list.element() : new TypeRef.Anything();
        return switch (style) {
            case "token" ->
                new Pagination.Token(
                        parameter(setting, "token", PageShapes.token(operation)).name(),
                        next(setting, answer, ANY, PageShapes.nextToken(answer)),
                        items,
                        item);
            case "offset" ->
                new Pagination.Offset(
                        parameter(setting, "offset", PageShapes.offset(operation))
                                .name(),
                        end(setting, answer, false),
                        items,
                        item);
            case "page" -> {
                Parameter page = parameter(setting, "page", PageShapes.pageNumber(operation));
                yield new Pagination.PageNumber(
                        page.name(), first(setting, page), end(setting, answer, true), items, item);
            }
            case "link" -> new Pagination.LinkHeader(items, item);
            default ->
                new Pagination.NextUrl(
                        next(
                                setting,
                                answer,
                                EnumSet.of(ScalarKind.STRING, ScalarKind.URI),
                                PageShapes.nextUrl(answer)),
                        items,
                        item);
        };
    }

    private String style(ObjectNode setting) throws Unfit {
        String style = setting.text("style");
        Set<String> known = style == null ? null : STYLES.get(style);
        if (style == null || known == null) {
            throw unfit(
                    Source.location(setting, "style"),
                    style == null ? "has no `style`" : "has the unknown style " + style,
                    "Styles are " + list(STYLES.keySet()) + ".");
        }
        for (String name : setting.names()) {
            if (!name.equals("style") && !name.equals("items") && !known.contains(name)) {
                Set<String> all = new TreeSet<>(known);
                all.add("items");
                throw unfit(
                        setting.keyLocation(name),
                        "has `" + name + "`, which the style " + style + " does not know",
                        "It knows " + list(all) + ".");
            }
        }
        return style;
    }

    private List<String> items(ObjectNode setting, PagedAnswer from) throws Unfit {
        Found found = from.items();
        if (setting.has("items")) {
            List<String> path = path(setting, "items");
            if (from.at(path) instanceof TypeRef.ListOf) {
                return path;
            }
            throw leadsNowhere(setting, "items", path, from, "an array");
        }
        if (found == null) {
            throw unfit(
                    setting.location(),
                    "does not say which of several arrays, or which array at all, has the items",
                    "Set `items`, such as `items: $.results`; the answer has " + names(from, List.of()) + ".");
        }
        return found.path();
    }

    private List<String> next(ObjectNode setting, PagedAnswer from, Set<ScalarKind> kinds, @Nullable Found found)
            throws Unfit {
        if (setting.has("next")) {
            return scalar(setting, "next", from, kinds, "a scalar to go on with");
        }
        if (found == null) {
            throw unfit(
                    setting.location(),
                    "does not say what in the answer leads to the next page",
                    "Set `next`, such as `next: $.meta.next`; the answer has " + names(from, List.of()) + ".");
        }
        return found.path();
    }

    private @Nullable End end(ObjectNode setting, PagedAnswer from, boolean numbered) throws Unfit {
        if (setting.has("more")) {
            return new End(Sign.HAS_MORE, scalar(setting, "more", from, EnumSet.of(ScalarKind.BOOLEAN), "a boolean"));
        }
        if (setting.has("pages")) {
            return new End(Sign.PAGE_COUNT, scalar(setting, "pages", from, NUMBERS, "a number"));
        }
        return setting.has("total")
                ? new End(Sign.TOTAL, scalar(setting, "total", from, NUMBERS, "a number"))
                : PageShapes.end(from, numbered);
    }

    private long first(ObjectNode setting, Parameter page) throws Unfit {
        if (!setting.has("first")) {
            return firstPage.applyAsLong(page);
        }
        String text = setting.text("first");
        if (text == null || !text.matches("-?[0-9]{1,9}")) {
            throw unfit(setting.keyLocation("first"), "has a `first` that is no number", "Write 0 or 1.");
        }
        return Long.parseLong(text);
    }

    private Parameter parameter(ObjectNode setting, String key, @Nullable Parameter found) throws Unfit {
        String name = setting.text(key);
        Parameter parameter = name == null
                ? found
                : operation.parameters().stream()
                        .filter(candidate -> candidate.in() == In.QUERY
                                && candidate.name().equals(name)
                                && PageShapes.is(candidate.type(), ANY))
                        .findFirst()
                        .orElse(null);
        if (parameter == null) {
            throw unfit(
                    Source.location(setting, key),
                    name == null
                            ? "does not say which parameter asks for a page"
                            : "names " + name + ", which is no scalar parameter of the query",
                    "Set `" + key + "` to one of " + PageShapes.queryParameters(operation) + ".");
        }
        return parameter;
    }

    private List<String> scalar(ObjectNode setting, String key, PagedAnswer from, Set<ScalarKind> kinds, String what)
            throws Unfit {
        List<String> path = path(setting, key);
        TypeRef type = from.at(path);
        if (type == null || !PageShapes.is(type, kinds)) {
            throw leadsNowhere(setting, key, path, from, what);
        }
        return path;
    }

    private List<String> path(ObjectNode setting, String key) throws Unfit {
        String text = setting.text(key);
        List<String> path = new ArrayList<>();
        if (text != null && text.startsWith("$")) {
            Matcher step = STEP.matcher(text).region(1, text.length());
            int end = 1;
            while (step.lookingAt()) {
                path.add(step.group(1) != null ? step.group(1) : step.group(2));
                end = step.end();
                step.region(end, text.length());
            }
            if (end == text.length()) {
                return path;
            }
        }
        throw unfit(
                setting.keyLocation(key),
                "has a `" + key + "` that is no path",
                "Write names from the answer on, such as `$.data.results` or `$['@odata.nextLink']`; `$` is the"
                        + " answer.");
    }

    private Unfit leadsNowhere(ObjectNode setting, String key, List<String> path, PagedAnswer from, String what) {
        int good = path.size();
        while (from.at(path.subList(0, good)) == null) {
            good--;
        }
        List<String> start = path.subList(0, good == path.size() ? Math.max(0, good - 1) : good);
        return unfit(
                setting.keyLocation(key),
                "has a `" + key + "` that does not lead to " + what,
                "Behind " + String.join(".", start.isEmpty() ? List.of("$") : start) + " there is " + names(from, start)
                        + ".");
    }

    private static String names(PagedAnswer from, List<String> path) {
        List<String> names = from.names(path);
        return names.isEmpty() ? "no property" : String.join(", ", names);
    }

    private static String list(Set<String> names) {
        return String.join(", ", new TreeSet<>(names));
    }

    private Unfit unfit(Location at, String what, String remedy) {
        String call = operation.method() + " " + operation.path();
        source.diagnostics().error("pagination-setting", at, "x-pagination of " + call + " " + what, remedy);
        return new Unfit();
    }
}
