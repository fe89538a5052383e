package com.withampersand.codegen.diff;

import com.withampersand.codegen.diff.Causes.Aspect;
import com.withampersand.codegen.model.Comforts;
import com.withampersand.codegen.model.Operation;
import com.withampersand.codegen.model.Operation.Result;
import com.withampersand.codegen.model.Pagination;
import com.withampersand.codegen.model.Place;
import com.withampersand.codegen.model.TypeRef;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What changed about the calls. */
final class OperationComparison {

    private final Causes causes;
    private final WireView wire;
    private final ArgumentComparison arguments;

    OperationComparison(Causes causes, WireView wire) {
        this.causes = causes;
        this.wire = wire;
        this.arguments = new ArgumentComparison(causes, wire);
    }

    void compare() {
        causes.before.api().operations().stream()
                .filter(operation -> !causes.counterparts.operations().containsKey(operation))
                .forEach(this::removed);
        causes.counterparts.operations().forEach(this::compare);
        Set<Operation> known = Set.copyOf(causes.counterparts.operations().values());
        causes.after.api().operations().stream()
                .filter(operation -> !known.contains(operation))
                .forEach(this::added);
    }

    static String name(Operation operation) {
        return "`" + (operation.id().isEmpty() ? operation.method() + " " + operation.path() : operation.id()) + "`";
    }

    private static String call(Operation operation) {
        return "`" + operation.method() + " " + operation.path() + "`";
    }

    private void removed(Operation operation) {
        Cause cause = causes.add(
                        ChangeKind.OPERATION_REMOVED,
                        "Operation " + name(operation) + " is gone",
                        operation.place(),
                        null)
                .detail(call(operation))
                .breaksWire("nothing answers " + call(operation));
        causes.explain(cause, Subject.operation(operation.place()), null);
    }

    private void added(Operation operation) {
        Cause cause = causes.add(
                        ChangeKind.OPERATION_ADDED, "Operation " + name(operation) + " is new", null, operation.place())
                .detail(call(operation));
        causes.explain(cause, null, Subject.operation(operation.place()));
    }

    private Cause change(ChangeKind kind, String what, Operation old, Operation now, Aspect aspect) {
        Cause cause = causes.add(kind, "Operation " + name(now) + " " + what, old.place(), now.place());
        causes.explain(cause, Subject.operation(old.place()), Subject.operation(now.place()), aspect);
        return cause;
    }

    private void compare(Operation old, Operation now) {
        comparePath(old, now);
        compareNames(old, now);
        compareResults(old, now);
        arguments.compare(old, now);
        compareErrors(old, now);
        compareSecurity(old, now);
        compareBehaviour(old, now);
    }

    private void comparePath(Operation old, Operation now) {
        if (!OperationPairs.call(old).equals(OperationPairs.call(now))) {
            change(
                            ChangeKind.PATH_CHANGED,
                            old.method().equals(now.method()) ? "has another path" : "is another call",
                            old,
                            now,
                            Aspect.WHOLE)
                    .detail(call(old) + " → " + call(now))
                    .breaksWire("clients call " + call(old) + ", which is " + call(now) + " now");
        }
        String was = url(old, causes.before);
        String is = url(now, causes.after);
        boolean own = !old.server().equals(old.place().document())
                || !now.server().equals(now.place().document());
        if (own && !was.equals(is)) {
            change(ChangeKind.PATH_CHANGED, "is served elsewhere", old, now, Aspect.WHOLE)
                    .detail("`" + was + "` → `" + is + "`")
                    .breaksWire("clients call it at `" + was + "`");
        }
    }

    private static String url(Operation operation, Side side) {
        return side.api().servers().stream()
                .filter(server -> server.id().equals(operation.server()))
                .map(server -> server.url())
                .findFirst()
                .orElse("");
    }

    private void compareNames(Operation old, Operation now) {
        String was = causes.before.names().method(old);
        String is = causes.after.names().method(now);
        String oldId = causes.before.names().operation(old);
        String newId = causes.after.names().operation(now);
        if (!was.equals(is) || !oldId.equals(newId)) {
            change(ChangeKind.OPERATION_RENAMED, "is called otherwise", old, now, Aspect.NAME)
                    .detail("`" + was + "` → `" + is + "` in Java")
                    .detail(name(old) + " → " + name(now));
        }
        String home = causes.before.names().tagAccessor(old);
        String moved = causes.after.names().tagAccessor(now);
        if (!home.equals(moved)) {
            change(ChangeKind.TAG_CHANGED, "is in another client", old, now, Aspect.OWNER)
                    .detail("tag `" + old.tag() + "` → `" + now.tag() + "`")
                    .detail("`" + home + "()` → `" + moved + "()`");
        }
    }

    private void compareResults(Operation old, Operation now) {
        Result was = old.result();
        Result is = now.result();
        boolean typed = !causes.counterparts.same(was.type(), is.type());
        boolean other = was.content() != is.content() || !ResultWords.asked(was).equals(ResultWords.asked(is));
        boolean usual = other || typed || old.isNullable() != now.isNullable();
        if (usual || !ResultWords.others(old).equals(ResultWords.others(now))) {
            Cause cause = change(ChangeKind.RESULT_CHANGED, "answers otherwise", old, now, Aspect.RESULT)
                    .detail(
                            usual
                                    ? "status " + is.status() + ": " + ResultWords.of(was, wire.old(was.type())) + " → "
                                            + ResultWords.of(is, wire.now(is.type()))
                                    : "besides: " + ResultWords.others(old) + " → " + ResultWords.others(now));
            if (other) {
                cause.breaksWire("clients expect " + ResultWords.of(was, wire.old(was.type())));
            } else if (typed) {
                wire.judge(cause, was.type(), is.type(), false, true);
            }
            if (now.isNullable() && !old.isNullable()) {
                cause.behaves("the answer may be null");
            }
        } else if (!sameByStatus(old, now)) {
            change(ChangeKind.RESULT_CHANGED, "answers a status otherwise", old, now, Aspect.RESULT)
                    .breaksWire("clients expect what there was");
        } else if (was.status() != is.status()) {
            change(ChangeKind.RESULT_CHANGED, "answers with another status", old, now, Aspect.RESULT)
                    .detail("status " + was.status() + " → " + is.status());
        }
        String pages = pages(old.pagination());
        String pagesNow = pages(now.pagination());
        if (!pages.equals(pagesNow)) {
            String what = old.pagination() == null
                    ? "is paginated now"
                    : now.pagination() == null ? "is not paginated any more" : "is paginated otherwise";
            change(ChangeKind.PAGINATION_CHANGED, what, old, now, Aspect.PAGES)
                    .detail(pages + " → " + pagesNow)
                    .behaves(
                            now.pagination() == null
                                    ? "one call gives all that there is"
                                    : "the method walks through all pages, and the call gives one of them");
        }
    }

    private boolean sameByStatus(Operation old, Operation now) {
        return now.byStatus().entrySet().stream().allMatch(entry -> {
            Result was = old.byStatus().get(entry.getKey());
            Result is = entry.getValue();
            return was == null || (was.content() == is.content() && causes.counterparts.same(was.type(), is.type()));
        });
    }

    private static String pages(@Nullable Pagination pagination) {
        if (pagination == null) {
            return "one answer";
        }
        String by = pagination instanceof Pagination.Token token
                ? "a token in `" + token.parameter() + "` from `" + String.join(".", token.next()) + "`"
                : pagination instanceof Pagination.Offset offset
                        ? "an offset in `" + offset.parameter() + "`"
                        : pagination instanceof Pagination.PageNumber number
                                ? "a number in `" + number.parameter() + "`"
                                : "a link to the next one";
        return "pages by " + by + ", items in `" + String.join(".", pagination.items()) + "`";
    }

    private void compareErrors(Operation old, Operation now) {
        TreeSet<String> statuses = new TreeSet<>(old.errors().keySet());
        statuses.addAll(now.errors().keySet());
        for (String status : statuses) {
            TypeRef was = old.errors().get(status);
            TypeRef is = now.errors().get(status);
            if (was == null || is == null || !causes.counterparts.same(was, is)) {
                Cause cause = change(ChangeKind.ERROR_CHANGED, "has another error " + status, old, now, Aspect.OTHERS)
                        .detail(
                                was == null || is == null
                                        ? (was == null
                                                ? "described now: `" + wire.now(Objects.requireNonNull(is)) + "`"
                                                : "not described any more")
                                        : wire.change(was, is));
                causes.explain(cause, Subject.response(old.place(), status), Subject.response(now.place(), status));
                if (was != null && is != null) {
                    wire.judge(cause, was, is, false, true);
                }
            }
        }
    }

    private void compareSecurity(Operation old, Operation now) {
        if (old.security().equals(now.security())) {
            return;
        }
        Cause cause = change(ChangeKind.SECURITY_CHANGED, "needs other credentials", old, now, Aspect.WHOLE)
                .detail(security(old.security()) + " → " + security(now.security()));
        List<List<String>> lost = old.security().stream()
                .filter(one ->
                        !now.security().isEmpty() && now.security().stream().noneMatch(other -> one.containsAll(other)))
                .toList();
        if (!lost.isEmpty() || (old.security().isEmpty() && !now.security().isEmpty())) {
            cause.breaksWire("not enough any more: " + security(lost));
        }
    }

    private static String security(List<List<String>> alternatives) {
        return alternatives.isEmpty()
                ? "none"
                : alternatives.stream()
                        .map(all -> "`" + String.join(" and ", all) + "`")
                        .reduce((one, other) -> one + " or " + other)
                        .orElse("none");
    }

    private void compareBehaviour(Operation old, Operation now) {
        if (old.sideEffects() != now.sideEffects()) {
            change(ChangeKind.BEHAVIOUR_CHANGED, "is repeated by other rules", old, now, Aspect.WHOLE)
                    .behaves(
                            now.sideEffects()
                                    ? "it is not repeated any more when it fails"
                                    : "it is repeated when it fails, as its method allows");
        }
        if (old.docs().deprecated() != now.docs().deprecated()) {
            change(
                            ChangeKind.BEHAVIOUR_CHANGED,
                            now.docs().deprecated() ? "is deprecated" : "is not deprecated any more",
                            old,
                            now,
                            Aspect.WHOLE)
                    .behaves(now.docs().deprecated() ? "javac warns of it" : "javac does not warn of it any more");
        }
        Comforts was = causes.before.api().comforts();
        Comforts is = causes.after.api().comforts();
        if (!comforts(was, old.place()).equals(comforts(is, now.place()))) {
            change(ChangeKind.BEHAVIOUR_CHANGED, "has other methods besides", old, now, Aspect.OTHERS)
                    .detail(comforts(was, old.place()) + " → " + comforts(is, now.place()));
        }
    }

    private static String comforts(Comforts comforts, Place operation) {
        boolean masked =
                comforts.masks().stream().anyMatch(mask -> mask.operation().equals(operation));
        String awaited = comforts.awaitings().stream()
                .filter(awaiting -> awaiting.operation().equals(operation))
                .map(awaiting -> "is awaited while `" + awaiting.property() + "` is one of " + awaiting.pending())
                .findFirst()
                .orElse("is not awaited");
        boolean uploads = comforts.uploads().stream()
                .anyMatch(upload -> upload.operation().equals(operation));
        return (masked ? "has an update mask, " : "has no update mask, ") + awaited + (uploads ? ", uploads" : "");
    }
}
