package com.withampersand.codegen.diff;

import com.withampersand.codegen.diff.Causes.Aspect;
import com.withampersand.codegen.model.Operation;
import com.withampersand.codegen.model.Operation.Body;
import com.withampersand.codegen.model.Operation.In;
import com.withampersand.codegen.model.Operation.Parameter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What changed about what a call takes. */
final class ArgumentComparison {

    private final Causes causes;
    private final WireView wire;

    ArgumentComparison(Causes causes, WireView wire) {
        this.causes = causes;
        this.wire = wire;
    }

    void compare(Operation old, Operation now) {
        Map<Parameter, Parameter> pairs = Pairs.parameters(old, now);
        old.parameters().stream().filter(each -> !pairs.containsKey(each)).forEach(gone -> {
            Cause cause = causes.add(
                            ChangeKind.PARAMETER_REMOVED,
                            "Operation " + OperationComparison.name(old) + " has no " + name(gone) + " any more",
                            gone.place(),
                            now.place())
                    .breaksWire("nobody reads " + name(gone));
            explain(cause, old, gone, now, null);
        });
        pairs.forEach((was, is) -> compare(old, was, now, is));
        now.parameters().stream().filter(each -> !pairs.containsValue(each)).forEach(fresh -> {
            Cause cause = causes.add(
                            ChangeKind.PARAMETER_ADDED,
                            "Operation " + OperationComparison.name(now) + " takes "
                                    + (fresh.required() ? "and needs " : "") + name(fresh),
                            old.place(),
                            fresh.place())
                    .detail((fresh.required() ? "required, `" : "optional, `") + wire.now(fresh.type()) + "`");
            if (fresh.required() && fresh.in() != In.PATH) {
                cause.breaksWire("calls without " + name(fresh) + " are refused");
            }
            explain(cause, old, null, now, fresh);
        });
        compareBodies(old, now);
    }

    private static String name(Parameter parameter) {
        String in = parameter.in() == In.QUERYSTRING
                ? "query"
                : parameter.in().name().toLowerCase(Locale.ROOT);
        return "the " + in + (in.equals("path") ? " variable" : in.equals("query") ? " parameter" : "") + " `"
                + parameter.name() + "`";
    }

    private void explain(Cause cause, Operation old, @Nullable Parameter was, Operation now, @Nullable Parameter is) {
        causes.explain(
                cause,
                was == null ? null : Subject.parameter(old.place(), was),
                is == null ? null : Subject.parameter(now.place(), is));
        causes.explain(cause, Subject.operation(old.place()), Subject.operation(now.place()), Aspect.ARGUMENTS);
    }

    private void compare(Operation old, Parameter was, Operation now, Parameter is) {
        boolean renamed = !was.name().equals(is.name());
        boolean typed = !causes.counterparts.same(was.type(), is.type());
        boolean styled = !was.style().equals(is.style());
        boolean named = !causes.before
                .names()
                .parameter(old, was)
                .equals(causes.after.names().parameter(now, is));
        if (!renamed
                && !typed
                && !styled
                && !named
                && was.required() == is.required()
                && was.clientValue().equals(is.clientValue())
                && was.secret() == is.secret()) {
            return;
        }
        Cause cause = causes.add(
                renamed ? ChangeKind.PARAMETER_RENAMED : ChangeKind.PARAMETER_CHANGED,
                "Operation " + OperationComparison.name(now) + " takes " + name(was) + " otherwise",
                was.place(),
                is.place());
        if (renamed) {
            cause.detail("`" + was.name() + "` → `" + is.name() + "`");
            if (was.in() != In.PATH) {
                cause.breaksWire("nobody reads " + name(was) + ", it is `" + is.name() + "` now");
            }
        }
        if (typed) {
            wire.judge(cause.detail(wire.change(was.type(), is.type())), was.type(), is.type(), true, false);
        }
        if (styled) {
            cause.detail("style " + style(was) + " → " + style(is)).breaksWire("it is written otherwise");
        }
        if (was.required() != is.required()) {
            cause.detail(is.required() ? "required now" : "optional now");
            if (is.required()) {
                cause.breaksWire("calls without " + name(is) + " are refused");
            }
        }
        if (!was.clientValue().equals(is.clientValue())) {
            cause.detail(is.clientValue().isEmpty() ? "given with each call" : "given to the client once");
        }
        if (was.secret() != is.secret()) {
            cause.behaves(is.secret() ? "its value is hidden in logs" : "its value shows in logs");
        }
        explain(cause, old, was, now, is);
    }

    private static String style(Parameter parameter) {
        return parameter.style().kind().name().toLowerCase(Locale.ROOT)
                + (parameter.style().explode() ? " exploded" : "");
    }

    private void compareBodies(Operation old, Operation now) {
        Body was = old.body();
        Body is = now.body();
        if (was == null && is == null) {
            return;
        }
        Cause cause = causes.add(
                ChangeKind.BODY_CHANGED,
                "Operation " + OperationComparison.name(now) + " takes another body",
                old.place(),
                now.place());
        if (was == null && is != null) {
            cause.detail("it takes `" + wire.now(is.type()) + "` now");
            if (is.required()) {
                cause.breaksWire("calls without a body are refused");
            }
        } else if (is == null) {
            cause.detail("it takes none any more").breaksWire("nobody reads the body");
        } else if (was != null) {
            compare(cause, was, is);
            if (!causes.before.names().body(old).equals(causes.after.names().body(now))) {
                cause.detail("the argument is called `" + causes.after.names().body(now) + "`");
            }
        }
        if (!cause.isIdle()) {
            causes.explain(cause, Subject.body(old.place()), Subject.body(now.place()));
            causes.explain(cause, Subject.operation(old.place()), Subject.operation(now.place()), Aspect.ARGUMENTS);
        }
        compareOthers(old, now);
    }

    private void compare(Cause cause, Body was, Body is) {
        if (!was.mediaType().equals(is.mediaType())) {
            cause.detail("`" + was.mediaType() + "` → `" + is.mediaType() + "`")
                    .breaksWire("servers expect `" + is.mediaType() + "`");
        }
        if (!causes.counterparts.same(was.type(), is.type())) {
            wire.judge(cause.detail(wire.change(was.type(), is.type())), was.type(), is.type(), true, false);
        }
        if (was.required() != is.required()) {
            cause.detail(is.required() ? "required now" : "optional now");
            if (is.required()) {
                cause.breaksWire("calls without a body are refused");
            }
        }
        if (!was.parts().equals(is.parts())) {
            cause.detail("parts of the form are written otherwise")
                    .breaksWire("parts of the form are written otherwise");
        }
    }

    private void compareOthers(Operation old, Operation now) {
        List<String> were = old.otherBodies().stream().map(Body::mediaType).toList();
        List<String> are = now.otherBodies().stream().map(Body::mediaType).toList();
        if (!were.equals(are)) {
            Cause cause = causes.add(
                            ChangeKind.BODY_CHANGED,
                            "Operation " + OperationComparison.name(now) + " takes other media types",
                            old.place(),
                            now.place())
                    .detail(were + " → " + are);
            if (!are.containsAll(were)) {
                cause.breaksWire("servers do not take all that they took");
            }
            causes.explain(cause, Subject.operation(old.place()), Subject.operation(now.place()), Aspect.ARGUMENTS);
        }
    }
}
