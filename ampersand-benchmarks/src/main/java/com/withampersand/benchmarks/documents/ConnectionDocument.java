package com.withampersand.benchmarks.documents;

import static com.withampersand.benchmarks.documents.Documents.object;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A connection with all its properties. */
final class ConnectionDocument {
    private ConnectionDocument() {}

    static Map<String, @Nullable Object> of(MadeUp madeUp) {
        String project = madeUp.id("proj");
        String user = madeUp.word() + "-" + madeUp.below(10_000);
        return object(
                "id", madeUp.id("conn"),
                "projectId", project,
                "provider", "salesforce",
                "providerApp", providerApp(madeUp, project),
                "group", group(madeUp, project),
                "consumer",
                        object(
                                "consumerRef", user,
                                "consumerName", madeUp.name(),
                                "projectId", project,
                                "createTime", madeUp.dateTime(),
                                "updateTime", madeUp.dateTime()),
                "providerWorkspaceRef", madeUp.word() + "-" + madeUp.word(),
                "providerConsumerRef", "https://login.salesforce.com/id/" + madeUp.token(18) + "/" + madeUp.token(18),
                "createTime", madeUp.dateTime(),
                "updateTime", madeUp.dateTime(),
                "authScheme", "oauth2/authorizationCode",
                "status", List.of("created", "working", "bad_credentials").get(madeUp.below(3)),
                "oauth2AuthorizationCode",
                        object(
                                "accessToken", token(madeUp),
                                "refreshToken", token(madeUp),
                                "scopes", List.of("api", "refresh_token", "openid")),
                "apiKey", madeUp.token(20),
                "providerMetadata",
                        object(
                                "workspace", fact("input", "Workspace", madeUp.word()),
                                "instanceUrl", fact("token", "Instance", "https://" + madeUp.word() + ".example")));
    }

    static Map<String, @Nullable Object> group(MadeUp madeUp, String project) {
        return object(
                "groupRef", madeUp.word() + "-" + madeUp.below(1_000),
                "groupName", madeUp.name(),
                "projectId", project,
                "createTime", madeUp.dateTime(),
                "updateTime", madeUp.dateTime());
    }

    private static Map<String, @Nullable Object> providerApp(MadeUp madeUp, String project) {
        return object(
                "id", madeUp.id("papp"),
                "projectId", project,
                "externalRef", "A" + madeUp.below(10_000),
                "provider", "salesforce",
                "clientId", madeUp.token(24),
                "scopes", List.of("oauth", "offline", "crm.read"),
                "metadata",
                        object(
                                "authQueryParams",
                                        object("optional_scope", List.of("crm.lists.read", "crm.lists.write")),
                                "providerParams",
                                        object("packageInstallURL", "https://install.example/" + madeUp.word())),
                "createTime", madeUp.dateTime(),
                "updateTime", madeUp.dateTime());
    }

    private static Map<String, @Nullable Object> token(MadeUp madeUp) {
        return object("token", madeUp.token(32), "issuedAt", madeUp.dateTime(), "expiresAt", madeUp.dateTime());
    }

    private static Map<String, @Nullable Object> fact(String source, String caption, String value) {
        return object("value", value, "source", source, "displayName", caption);
    }
}
