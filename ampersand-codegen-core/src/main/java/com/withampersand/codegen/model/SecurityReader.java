package com.withampersand.codegen.model;

import com.withampersand.codegen.document.Document;
import com.withampersand.codegen.document.Node;
import com.withampersand.codegen.document.ObjectNode;
import com.withampersand.codegen.model.SecurityScheme.Kind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Reads which credentials operations need.
 *
 * <p>Schemes of several documents are one if they travel in the same way, never for having the same name: upstream's
 * {@code Bearer} is a bearer token in one document and an API key in another.
 */
final class SecurityReader {

    private final Source source;
    private final Words words;
    private final Map<String, SecurityScheme> byWay = new LinkedHashMap<>();
    private final Set<String> used = new TreeSet<>();

    SecurityReader(Source source, Words words) {
        this.source = source;
        this.words = words;
    }

    /** Names the schemes of documents, which must come in the order of their IDs. */
    void learn(List<Document> documents) {
        for (Document document : documents) {
            ObjectNode schemes = schemes(document);
            if (schemes != null) {
                new TreeSet<>(schemes.names()).forEach(name -> learn(document, name, schemes.get(name)));
            }
        }
    }

    private void learn(Document document, String name, @Nullable Node holder) {
        ObjectNode node = source.follow(holder);
        Kind kind = node == null ? null : kind(node);
        if (node == null || kind == null) {
            return;
        }
        String way = way(kind, node);
        String tokenUrl = tokenUrl(node);
        SecurityScheme known = byWay.get(way);
        if (known == null) {
            String parameter = kind == Kind.BEARER || kind == Kind.BASIC ? "" : source.words(node, "name");
            byWay.put(way, new SecurityScheme(free(name, document), kind, parameter, tokenUrl, words.of(node)));
        } else if (known.tokenUrl().isEmpty()) {
            byWay.put(way, new SecurityScheme(known.name(), known.kind(), known.parameter(), tokenUrl, known.docs()));
        }
    }

    /** One that is relative is of no use without the URL of the description. */
    private String tokenUrl(ObjectNode scheme) {
        ObjectNode flows = scheme.object("flows");
        ObjectNode flow = flows == null ? null : flows.object("clientCredentials");
        String url = flow == null ? "" : source.words(flow, "tokenUrl");
        return url.matches("(?i)https?://.+") ? url : "";
    }

    private String free(String name, Document document) {
        if (!isTaken(name)) {
            return name;
        }
        String distinct = FileNames.stem(document.id()) + "-" + name;
        for (int i = 2; isTaken(distinct); i++) {
            distinct = FileNames.stem(document.id()) + i + "-" + name;
        }
        return distinct;
    }

    private boolean isTaken(String name) {
        return byWay.values().stream().anyMatch(scheme -> scheme.name().equals(name));
    }

    /** {@return the schemes that some operation accepts} */
    List<SecurityScheme> used() {
        return byWay.values().stream()
                .filter(scheme -> used.contains(scheme.name()))
                .toList();
    }

    /** {@return the alternatives of an operation; one that needs nothing comes last} */
    List<List<String>> read(Call call) {
        ObjectNode holder =
                call.node().has("security") ? call.node() : call.document().root();
        List<List<String>> alternatives = new ArrayList<>();
        boolean free = false;
        for (ObjectNode requirement : holder.objects("security")) {
            List<String> names = new ArrayList<>();
            boolean possible = true;
            for (String name : requirement.names()) {
                String scheme = scheme(call.document(), requirement, name);
                possible &= scheme != null;
                if (scheme != null && !names.contains(scheme)) {
                    names.add(scheme);
                }
            }
            free |= requirement.isEmpty();
            if (possible && !names.isEmpty() && !alternatives.contains(names)) {
                alternatives.add(List.copyOf(names));
            }
        }
        alternatives.forEach(used::addAll);
        if (free && !alternatives.isEmpty()) {
            alternatives.add(List.of());
        }
        return List.copyOf(alternatives);
    }

    private @Nullable String scheme(Document document, ObjectNode requirement, String name) {
        ObjectNode schemes = schemes(document);
        ObjectNode node = schemes == null ? null : source.follow(schemes.get(name));
        if (node == null) {
            source.diagnostics()
                    .warning(
                            "unknown-security-scheme",
                            requirement.keyLocation(name),
                            "There is no security scheme `" + name + "`, so this alternative is left out",
                            "Describe it under components/securitySchemes.");
            return null;
        }
        Kind kind = kind(node);
        if (kind == null) {
            source.diagnostics()
                    .warning(
                            "unsupported-security-scheme",
                            node.location(),
                            "Credentials of the scheme `" + name + "` are not supported, so operations are called"
                                    + " without",
                            source.words(node, "type").equals("apiKey")
                                    ? "Say where the key goes: in a header, the query or a cookie, and by which name."
                                    : "Supported are API keys, HTTP basic and bearer, OAuth 2 and OpenID Connect; for"
                                            + " others, add the credential in an interceptor.");
            return null;
        }
        SecurityScheme scheme = byWay.get(way(kind, node));
        return scheme == null ? null : scheme.name();
    }

    private static @Nullable ObjectNode schemes(Document document) {
        ObjectNode components = document.root().object("components");
        return components == null ? null : components.object("securitySchemes");
    }

    private String way(Kind kind, ObjectNode node) {
        String parameter = source.words(node, "name");
        return switch (kind) {
            case HEADER -> kind + " " + parameter.toLowerCase(Locale.ROOT);
            case QUERY, COOKIE -> kind + " " + parameter;
            case BEARER, BASIC -> kind.name();
        };
    }

    private @Nullable Kind kind(ObjectNode node) {
        return switch (source.words(node, "type")) {
            case "oauth2", "openIdConnect" -> Kind.BEARER;
            case "http" ->
                switch (source.words(node, "scheme").toLowerCase(Locale.ROOT)) {
                    case "bearer" -> Kind.BEARER;
                    case "basic" -> Kind.BASIC;
                    default -> null;
                };
            case "apiKey" -> apiKey(node);
            default -> null;
        };
    }

    private @Nullable Kind apiKey(ObjectNode node) {
        String name = source.words(node, "name");
        boolean token = HttpToken.matches(name);
        return switch (source.words(node, "in")) {
            case "header" -> token ? Kind.HEADER : null;
            case "query" -> name.isEmpty() ? null : Kind.QUERY;
            case "cookie" -> token ? Kind.COOKIE : null;
            default -> null;
        };
    }
}
