package com.withampersand.codegen.naming;

import com.withampersand.codegen.model.Api;
import com.withampersand.codegen.model.Place;
import com.withampersand.codegen.model.SecurityScheme;
import com.withampersand.codegen.model.SecurityScheme.Kind;
import com.withampersand.codegen.model.Server;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Names the main client, its servers and its credentials. */
final class ClientNamer {

    /** What titles say besides the name of the thing. */
    private static final Set<String> FILLERS = Set.of(
            "api",
            "apis",
            "rest",
            "restful",
            "public",
            "private",
            "open",
            "openapi",
            "http",
            "web",
            "service",
            "services",
            "spec",
            "specification",
            "schema",
            "documentation",
            "docs",
            "swagger",
            "reference",
            "the",
            "server",
            "for",
            "of");

    /** What packages say besides the same. */
    private static final Set<String> PACKAGE_FILLERS =
            Set.of("client", "clients", "sdk", "generated", "gen", "codegen");

    private static final Set<String> SCHEME_FILLERS =
            Set.of("header", "query", "cookie", "auth", "security", "scheme", "param", "parameter");

    private static final int TITLE_WORDS = 4;

    private ClientNamer() {}

    static void name(Api api, NameOptions options, Settlement settlement) {
        settlement.put(NameKey.CLIENT, client(api, options, settlement));
        nameServers(api, settlement);
        nameCredentials(api, settlement);
    }

    private static String client(Api api, NameOptions options, Settlement settlement) {
        String frozen = settlement.frozen(NameKey.CLIENT);
        String wanted = options.clientName().isEmpty() && frozen != null ? frozen : options.clientName();
        if (wanted.isEmpty()) {
            return fromTitle(api.title(), options.basePackage());
        }
        if (Reserved.isClient(wanted)) {
            settlement.clientTaken(wanted);
            return wanted;
        }
        if (Reserved.isIdentifier(wanted)) {
            return wanted;
        }
        settlement.illegal(NameKey.CLIENT, Settlement.NOWHERE, wanted, "Java has no such names");
        return fromTitle(api.title(), options.basePackage());
    }

    private static String fromTitle(String title, String basePackage) {
        List<String> telling = Words.of(title).list().stream()
                .filter(ClientNamer::tells)
                .limit(TITLE_WORDS)
                .toList();
        Words words = telling.isEmpty() ? fromPackage(basePackage) : new Words(telling);
        String name = words.isEmpty() ? "Main" : NameLength.fit(words.pascal(), NameLength.STEM);
        return Reserved.isClient(name) ? name.equals("Api") ? "Main" : name + "Api" : name;
    }

    private static boolean tells(String word) {
        return !FILLERS.contains(word) && !word.matches("v?\\d+");
    }

    /** The last part that tells something, the first one aside if there are others: of com.example.client, "example". */
    private static Words fromPackage(String basePackage) {
        List<String> parts = List.of(basePackage.split("\\.", -1));
        for (int i = parts.size() - 1; i >= Math.min(1, parts.size() - 1); i--) {
            Words words = Words.of(parts.get(i));
            if (words.list().stream().anyMatch(word -> tells(word) && !PACKAGE_FILLERS.contains(word))) {
                return words;
            }
        }
        return new Words(List.of());
    }

    private static void nameServers(Api api, Settlement settlement) {
        Scope scope = Scope.ofMembers(settlement).reserve(Reserved::constant);
        for (Server server : api.servers()) {
            String document = server.document();
            Place place = new Place(document, "");
            if (server.isOfDocument()) {
                scope.claim(
                        NameKey.server(document),
                        place,
                        0,
                        FileNames.stem(document).constant(),
                        FileNames.path(document).constant(),
                        Words.of(document).constant(),
                        Words.spelled(document).constant());
            } else {
                claim(
                        scope,
                        NameKey.server(server.id()),
                        server,
                        server.choices().get(0),
                        1);
            }
            server.choices().stream()
                    .skip(1)
                    .forEach(choice ->
                            claim(scope, NameKey.server(server.id() + " " + choice.url()), server, choice, 2));
        }
        scope.settle();
    }

    /** What the description calls it, else what its URL says: of neighbours and of the order nothing. */
    private static void claim(Scope scope, String key, Server server, Server.Choice choice, int rank) {
        Words host = Words.of(
                choice.url().replaceFirst("(?i)^(https?|\\{[^{}]*}):/*", "").replaceAll("[/:].*", ""));
        Words url = Words.of(choice.url().replaceFirst("(?i)^(https?|\\{[^{}]*}):/*", ""));
        Words hint = Words.of(choice.hint());
        Words stem = FileNames.stem(server.document());
        List<Words> candidates = new ArrayList<>(List.of(hint, stem.plus(hint), host, stem.plus(host), url));
        candidates.removeIf(words -> words.isEmpty() || words.equals(stem));
        candidates.add(Words.of("server").plus(url));
        String[] names = candidates.stream().map(Words::constant).toArray(String[]::new);
        scope.claim(key, new Place(server.document(), ""), rank, names);
    }

    private static void nameCredentials(Api api, Settlement settlement) {
        Scope scope = Scope.ofMembers(settlement).reserve(Reserved::credential);
        for (SecurityScheme scheme : api.securitySchemes()) {
            String exact = Words.of(scheme.name()).camel();
            String natural = switch (scheme.kind()) {
                case BEARER -> "bearerToken";
                case BASIC -> "basic";
                default -> brief(scheme);
            };
            scope.claim(
                    NameKey.credential(scheme.name()),
                    Settlement.NOWHERE,
                    scheme.kind() == Kind.HEADER ? 0 : 1,
                    natural,
                    exact,
                    exact + "Credential",
                    Words.spelled(scheme.name()).camel());
        }
        for (String variable : variables(api)) {
            String name = Words.of(variable).camel();
            scope.claim(
                    NameKey.serverVariable(variable),
                    Settlement.NOWHERE,
                    2,
                    name,
                    name + "Variable",
                    Words.of("server").plus(Words.of(variable)).camel());
        }
        scope.settle();
    }

    private static Set<String> variables(Api api) {
        return api.servers().stream()
                .flatMap(server -> server.choices().stream())
                .flatMap(choice -> choice.variables().stream())
                .map(Server.Variable::name)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String brief(SecurityScheme scheme) {
        List<String> words = Words.of(scheme.name()).list().stream()
                .filter(word -> !SCHEME_FILLERS.contains(word))
                .toList();
        return words.isEmpty() ? "apiKey" : new Words(words).camel();
    }
}
