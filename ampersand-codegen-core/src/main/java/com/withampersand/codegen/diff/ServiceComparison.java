package com.withampersand.codegen.diff;

import com.withampersand.codegen.model.Comforts.Passthrough;
import com.withampersand.codegen.model.Place;
import com.withampersand.codegen.model.SecurityScheme;
import com.withampersand.codegen.model.Server;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What changed about where calls go and by which credentials, and about the client as a whole. */
final class ServiceComparison {

    private final Causes causes;

    ServiceComparison(Causes causes) {
        this.causes = causes;
    }

    void compare() {
        compareClients();
        compareServers();
        compareCredentials();
        comparePassthroughs();
    }

    private static Place start(Side side) {
        return side.api().servers().stream()
                .map(server -> new Place(server.document(), "/info"))
                .findFirst()
                .orElseGet(() -> side.api().types().stream()
                        .map(type -> new Place(type.place().document(), ""))
                        .findFirst()
                        .orElse(new Place("", "")));
    }

    private void compareClients() {
        String was = causes.before.names().client();
        String is = causes.after.names().client();
        if (!was.equals(is)) {
            Cause cause = causes.add(
                            ChangeKind.CLIENT_RENAMED,
                            "The client is called `" + is + "Client` now",
                            start(causes.before),
                            start(causes.after))
                    .detail("`" + was + "` → `" + is + "`, after the title of the API; the option for the name of the"
                            + " client, or the names file, keeps it");
            causes.explain(cause, Subject.of(Subject.Kind.CLIENT, ""), Subject.of(Subject.Kind.CLIENT, ""));
        }
    }

    private static <T> Map<String, T> by(List<T> all, Function<T, String> key) {
        return all.stream().collect(Collectors.toMap(key, each -> each, (one, same) -> one, LinkedHashMap::new));
    }

    private void compareServers() {
        Map<String, Server> were = by(causes.before.api().servers(), Server::id);
        Map<String, Server> are = by(causes.after.api().servers(), Server::id);
        were.forEach((id, was) -> {
            Server is = are.get(id);
            if (is != null) {
                compare(was, is);
            }
        });
    }

    private void compare(Server was, Server is) {
        Place place = new Place(is.document(), "/servers");
        Map<String, Server.Choice> olds = by(was.choices(), Server.Choice::url);
        Map<String, Server.Choice> news = by(is.choices(), Server.Choice::url);
        if (!was.url().equals(is.url())) {
            Cause cause = causes.add(ChangeKind.SERVER_CHANGED, "Calls go to another server", place(was), place)
                    .detail("`" + was.url() + "` → `" + is.url() + "`")
                    .behaves("calls go to `" + is.url() + "` unless the client is told otherwise");
            if (!news.containsKey(was.choices().get(0).url())) {
                cause.breaksWire("clients call `" + was.url() + "`, which is not among the servers any more");
            }
            explain(cause, was, was.choices().get(0), true);
            explain(cause, is, is.choices().get(0), false);
        }
        olds.forEach((url, choice) -> {
            if (!news.containsKey(url)) {
                Cause cause = causes.add(
                                ChangeKind.SERVER_CHANGED, "The server `" + url + "` is gone", place(was), place)
                        .breaksWire("clients that chose `" + url + "` call nobody");
                explain(cause, was, choice, true);
            } else if (!variables(choice).equals(variables(Objects.requireNonNull(news.get(url))))) {
                causes.add(ChangeKind.SERVER_CHANGED, "The server `" + url + "` has other variables", place(was), place)
                        .detail(variables(choice) + " → " + variables(news.get(url)));
            }
        });
        news.forEach((url, choice) -> {
            if (!olds.containsKey(url)) {
                Cause cause = causes.add(
                                ChangeKind.SERVER_ADDED, "There is another server, `" + url + "`", place(was), place)
                        .detail("`" + url + "`");
                explain(cause, is, choice, false);
            }
        });
    }

    private static Place place(Server server) {
        return new Place(server.document(), "/servers");
    }

    private void explain(Cause cause, Server server, Server.Choice choice, boolean older) {
        Subject subject = Subject.of(Subject.Kind.SERVER, server.id() + " " + choice.url());
        causes.explain(cause, older ? subject : null, older ? null : subject);
        choice.variables().forEach(variable -> {
            Subject named = Subject.of(Subject.Kind.SERVER_VARIABLE, variable.name());
            causes.explain(cause, older ? named : null, older ? null : named);
        });
    }

    private static Map<String, List<String>> variables(Server.Choice choice) {
        Map<String, List<String>> variables = new LinkedHashMap<>();
        choice.variables()
                .forEach(variable -> variables.put(variable.name() + "=" + variable.byDefault(), variable.values()));
        return variables;
    }

    private void compareCredentials() {
        Map<String, SecurityScheme> were = by(causes.before.api().securitySchemes(), SecurityScheme::name);
        Map<String, SecurityScheme> are = by(causes.after.api().securitySchemes(), SecurityScheme::name);
        Place place = start(causes.after);
        were.forEach((name, was) -> {
            SecurityScheme is = are.get(name);
            Subject subject = Subject.of(Subject.Kind.CREDENTIAL, name);
            if (is == null) {
                causes.explain(
                        causes.add(
                                        ChangeKind.CREDENTIAL_CHANGED,
                                        "No operation takes the credential `" + name + "` any more",
                                        start(causes.before),
                                        place)
                                .detail(travels(was)),
                        subject,
                        null);
            } else if (!travels(was).equals(travels(is))) {
                causes.explain(
                        causes.add(
                                        ChangeKind.CREDENTIAL_CHANGED,
                                        "The credential `" + name + "` travels otherwise",
                                        start(causes.before),
                                        place)
                                .detail(travels(was) + " → " + travels(is))
                                .breaksWire("clients send " + travels(was)),
                        subject,
                        subject);
            }
        });
        are.forEach((name, is) -> {
            if (!were.containsKey(name)) {
                causes.explain(
                        causes.add(
                                        ChangeKind.CREDENTIAL_ADDED,
                                        "Some operation takes the new credential `" + name + "`",
                                        start(causes.before),
                                        place)
                                .detail(travels(is)),
                        null,
                        Subject.of(Subject.Kind.CREDENTIAL, name));
            }
        });
    }

    private static String travels(SecurityScheme scheme) {
        return switch (scheme.kind()) {
            case HEADER -> "the header `" + scheme.parameter() + "`";
            case QUERY -> "the query parameter `" + scheme.parameter() + "`";
            case COOKIE -> "the cookie `" + scheme.parameter() + "`";
            case BEARER -> "a bearer token" + (scheme.tokenUrl().isEmpty() ? "" : " from `" + scheme.tokenUrl() + "`");
            case BASIC -> "user and password";
        };
    }

    private void comparePassthroughs() {
        Map<String, Passthrough> were = by(causes.before.api().comforts().passthroughs(), Passthrough::name);
        Map<String, Passthrough> are = by(causes.after.api().comforts().passthroughs(), Passthrough::name);
        were.forEach((name, was) -> {
            Subject subject = Subject.of(Subject.Kind.PASSTHROUGH, name);
            Passthrough is = are.get(name);
            if (is == null) {
                causes.explain(
                        causes.add(
                                        ChangeKind.OPERATION_REMOVED,
                                        "The passthrough `" + name + "` is gone",
                                        start(causes.before),
                                        start(causes.after))
                                .breaksWire("nobody takes its requests"),
                        subject,
                        null);
            } else if (!was.headers().equals(is.headers()) || !was.required().equals(is.required())) {
                causes.explain(
                        causes.add(
                                        ChangeKind.PARAMETER_CHANGED,
                                        "The passthrough `" + name + "` sends other headers",
                                        start(causes.before),
                                        start(causes.after))
                                .breaksWire("its requests need other headers"),
                        subject,
                        subject);
            }
        });
        are.forEach((name, is) -> {
            if (!were.containsKey(name)) {
                Cause cause = causes.add(
                        ChangeKind.OPERATION_ADDED,
                        "The passthrough `" + name + "` is new",
                        start(causes.before),
                        start(causes.after));
                causes.explain(cause, null, Subject.of(Subject.Kind.PASSTHROUGH, name));
            }
        });
    }
}
