package com.withampersand.codegen.naming;

import com.withampersand.codegen.model.Api;
import com.withampersand.codegen.model.Place;
import com.withampersand.codegen.model.SecurityScheme;
import com.withampersand.codegen.model.SecurityScheme.Kind;
import com.withampersand.codegen.model.Server;
import java.util.List;
import java.util.Set;

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
        if (Reserved.isIdentifier(wanted)) {
            return wanted;
        }
        settlement.illegal(NameKey.CLIENT, Settlement.NOWHERE, wanted, "Java has no such names");
        return fromTitle(api.title(), options.basePackage());
    }

    private static String fromTitle(String title, String basePackage) {
        List<String> telling = Words.of(title).list().stream()
                .filter(word -> !FILLERS.contains(word) && !word.matches("v?\\d+"))
                .limit(TITLE_WORDS)
                .toList();
        Words words = telling.isEmpty()
                ? Words.of(basePackage.substring(basePackage.lastIndexOf('.') + 1))
                : new Words(telling);
        return words.isEmpty() ? "Main" : NameLength.fit(words.pascal(), NameLength.STEM);
    }

    private static void nameServers(Api api, Settlement settlement) {
        Scope scope = Scope.ofMembers(settlement).reserve(Reserved::constant);
        for (Server server : api.servers()) {
            String document = server.document();
            scope.claim(
                    NameKey.server(document),
                    new Place(document, ""),
                    0,
                    FileNames.stem(document).constant(),
                    FileNames.path(document).constant(),
                    Words.of(document).constant(),
                    Words.spelled(document).constant());
        }
        scope.settle();
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
        scope.settle();
    }

    private static String brief(SecurityScheme scheme) {
        List<String> words = Words.of(scheme.name()).list().stream()
                .filter(word -> !SCHEME_FILLERS.contains(word))
                .toList();
        return words.isEmpty() ? "apiKey" : new Words(words).camel();
    }
}
