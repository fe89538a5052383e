package com.withampersand.codegen.model;

import com.withampersand.codegen.document.ObjectNode;
import com.withampersand.codegen.model.Operation.Content;
import com.withampersand.codegen.model.Operation.Result;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads what comes back on success: of one status, with each media type, what its methods give; where another status brings
 * something else, what tells them apart.
 */
final class ResultReader {

    private static final TypeRef NOTHING = new TypeRef.Anything();

    private final Source source;
    private final TypeReader types;
    private final Words words;
    private final Decided decided;
    private final ExampleReader examples;
    private final StreamReader streams;
    private final AnswerTypes answers;

    ResultReader(Source source, TypeReader types, Words words, Decided decided) {
        this.source = source;
        this.types = types;
        this.words = words;
        this.decided = decided;
        this.examples = new ExampleReader(source);
        this.streams = new StreamReader(source, types);
        this.answers = new AnswerTypes(source, types);
    }

    /** {@return what comes back, that which the usual method gives first} */
    List<Result> of(Call call) {
        ObjectNode responses = call.node().object("responses");
        if (responses == null) {
            return List.of(nothing(Decided.NO_ANSWER, 204, Docs.NONE));
        }
        String before = decided.answer(call.place());
        String usual = Statuses.success(responses, source);
        String status = before == null ? usual : before.replaceFirst(" .*", "");
        Map<String, List<Result>> all = read(call, responses, List.of(usual, status));
        Result byDefault = picked(all.get(usual), null);
        String chosen = all.containsKey(status) || status.equals(Decided.NO_ANSWER) ? status : usual;
        Result first =
                picked(all.get(chosen), before == null ? null : before.replaceFirst(Decided.OR_NOTHING + "$", ""));
        if (!first.equals(byDefault)) {
            note(call, byDefault, first);
        }
        List<Result> results = new ArrayList<>(all.getOrDefault(chosen, List.of()));
        results.remove(first);
        results.replaceAll(ResultReader::askedFor);
        List<String> others = others(all, chosen, first);
        boolean lacking =
                first.content() == Content.JSON && all.values().stream().anyMatch(ResultReader::isNothing);
        boolean orNothing = before == null ? lacking : before.endsWith(Decided.OR_NOTHING);
        Docs docs = first.docs();
        if (orNothing) {
            docs = docs.stating("Null if the answer has no body.");
        }
        if (!others.isEmpty() || (lacking && !orNothing)) {
            if (isStreamed(all, first)) {
                others.forEach(other -> warn(responses, chosen, other));
            } else {
                results.add(Result.byStatus(byStatus(call, all, chosen, first)));
                docs = docs.stating("Something else comes with " + statuses(others) + ".");
            }
        }
        results.add(0, first.with(first.mediaType(), orNothing, docs));
        return results;
    }

    /** {@return what the successes have, by status; also that of statuses that count although they are none} */
    private Map<String, List<Result>> read(Call call, ObjectNode responses, List<String> more) {
        Set<String> statuses = new LinkedHashSet<>(Statuses.of(responses, '2'));
        statuses.addAll(more);
        Map<String, List<Result>> all = new LinkedHashMap<>();
        for (String status : statuses) {
            ObjectNode response = source.follow(responses.get(status));
            if (response != null) {
                all.put(status, read(call, status, response));
            }
        }
        return all;
    }

    private List<Result> read(Call call, String status, ObjectNode response) {
        ObjectNode content = sent(call, status, response);
        Docs docs = words.of(response);
        List<Result> results = new ArrayList<>();
        if (content != null) {
            List<String> mediaTypes = answers.of(content);
            for (String mediaType : mediaTypes) {
                results.add(whole(status, content, mediaType, mediaTypes.size() == 1, docs));
            }
            String stream = answers.stream(content);
            if (stream != null) {
                results.add(streams.read(content, stream, docs, described(status, stream)));
            }
        }
        if (results.isEmpty()) {
            results.add(nothing(status, Statuses.code(status, 204), docs));
        }
        return results;
    }

    /** The content, unless HTTP has none there, whatever is described: a client that waits for it would fail. */
    private @Nullable ObjectNode sent(Call call, String status, ObjectNode response) {
        ObjectNode content = response.object("content");
        boolean head = call.method().equals("HEAD");
        if (content == null || content.isEmpty() || !(head || Statuses.isBodiless(status))) {
            return content;
        }
        source.diagnostics()
                .warning(
                        "body-never-sent",
                        Source.location(response, "content"),
                        "An answer " + (head ? "to HEAD" : "with status " + status)
                                + " has no body; the one described is passed over",
                        "Describe it for " + (head ? "another method" : "another status, such as 200")
                                + ", or leave out `content`.");
        return null;
    }

    private static Result nothing(String described, int status, Docs docs) {
        return new Result(Content.NONE, NOTHING, false, docs, status, "", "", "", false, described, Map.of());
    }

    private Result whole(String status, ObjectNode content, String mediaType, boolean alone, Docs docs) {
        Content how = MediaTypes.content(mediaType);
        ObjectNode media = content.object(mediaType);
        Use use = how == Content.JSON ? types.use(media == null ? null : media.get("schema")) : null;
        return new Result(
                how,
                use == null ? NOTHING : use.type(),
                use != null && use.nullable(),
                docs,
                Statuses.code(status, 200),
                examples.of(media, how),
                MediaTypes.asked(mediaType, alone),
                "",
                false,
                described(status, mediaType),
                Map.of());
    }

    private static String described(String status, String mediaType) {
        return status + " " + mediaType.replaceAll("\\s", "");
    }

    /** That which was decided, if it is still there; what had no body goes on without one. */
    private static Result picked(@Nullable List<Result> results, @Nullable String before) {
        if (results == null) {
            return nothing(Decided.NO_ANSWER, 204, Docs.NONE);
        }
        Result best = results.get(0);
        if (before == null) {
            return best;
        }
        return results.stream()
                .filter(result -> result.described().equals(before))
                .findFirst()
                .orElseGet(() -> before.contains(" ") ? best : nothing(before, best.status(), best.docs()));
    }

    /** By a name of its own, where it is no longer the usual one. */
    private static Result askedFor(Result result) {
        String mediaType = result.content() == Content.JSON
                ? "application/json"
                : result.described().replaceFirst("[^ ]* ", "");
        return result.mediaType().isEmpty() ? result.with(mediaType, result.absent(), result.docs()) : result;
    }

    /** The other statuses whose body is of another type than that. */
    private static List<String> others(Map<String, List<Result>> all, String chosen, Result first) {
        return all.keySet().stream()
                .filter(status -> !status.equals(chosen))
                .filter(status -> all.getOrDefault(status, List.of()).stream()
                        .noneMatch(result -> result.content() == Content.NONE || isLike(result, first)))
                .toList();
    }

    private static boolean isLike(Result one, Result other) {
        return one.content() == other.content() && one.type().equals(other.type());
    }

    private static boolean isNothing(List<Result> results) {
        return results.get(0).content() == Content.NONE;
    }

    private static boolean isStreamed(Map<String, List<Result>> all, Result first) {
        return first.isStream()
                || all.values().stream().anyMatch(results -> results.get(0).isStream());
    }

    private Map<String, Result> byStatus(Call call, Map<String, List<Result>> all, String chosen, Result first) {
        Map<String, Result> byStatus = new LinkedHashMap<>();
        all.forEach((status, results) -> {
            Result one = status.equals(chosen) ? first : picked(results, decided.answer(call.place(), status));
            if (!status.equals("default")) {
                byStatus.put(status, one);
            }
        });
        return Collections.unmodifiableMap(byStatus);
    }

    private static String statuses(List<String> statuses) {
        return "status " + (statuses.isEmpty() ? "204" : String.join(", ", statuses));
    }

    /** A stream is read as it comes, so that nothing else can be told from it. */
    private void warn(ObjectNode responses, String usual, String other) {
        source.diagnostics()
                .warning(
                        "several-results",
                        Source.location(responses, other),
                        "Status " + other + " has a body of another type than status " + usual
                                + ", and is read as that one, for one of them is a stream",
                        "Give what is streamed an operation of its own.",
                        Source.location(responses, usual));
    }

    private void note(Call call, Result byDefault, Result first) {
        source.diagnostics()
                .note(
                        "answer-frozen",
                        call.item().keyLocation(call.method().toLowerCase(Locale.ROOT)),
                        call.method() + " " + call.path() + " would give `" + byDefault.described()
                                + "` if it were new, but its method gives `" + first.described() + "` as before",
                        "There are other methods for the rest. To change what this one returns, write `"
                                + byDefault.described() + "` for that in the line `answer " + call.place()
                                + "` of the names file.");
    }
}
