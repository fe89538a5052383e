package com.withampersand.benchmarks.records;

import com.fasterxml.jackson.annotation.JsonValue;
import io.avaje.jsonb.Json;
import java.time.OffsetDateTime;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Access to an account. */
@Json
public record Connection(
        @Nullable String id,
        @Nullable String projectId,
        @Nullable String provider,
        @Nullable ProviderApp providerApp,
        @Nullable Group group,
        @Nullable Consumer consumer,
        @Nullable String providerWorkspaceRef,
        @Nullable String providerConsumerRef,
        @Nullable OffsetDateTime createTime,
        @Nullable OffsetDateTime updateTime,
        @Nullable AuthScheme authScheme,
        @Nullable Status status,
        @Nullable Tokens oauth2AuthorizationCode,
        @Nullable String apiKey,
        @Nullable Map<String, ProviderMetadataInfo> providerMetadata) {
    /** How requests authenticate. */
    public enum AuthScheme {
        NONE("none"),
        API_KEY("apiKey"),
        BASIC("basic"),
        OAUTH2_AUTHORIZATION_CODE("oauth2/authorizationCode"),
        OAUTH2_AUTHORIZATION_CODE_PKCE("oauth2/authorizationCodePKCE"),
        OAUTH2_CLIENT_CREDENTIALS("oauth2/clientCredentials"),
        OAUTH2_PASSWORD("oauth2/password");

        private final String text;

        AuthScheme(String text) {
            this.text = text;
        }

        /** {@return how it is written in JSON} */
        @JsonValue
        @Json.Value
        public String text() {
            return text;
        }
    }

    /** Whether credentials work. */
    public enum Status {
        CREATED("created"),
        WORKING("working"),
        BAD_CREDENTIALS("bad_credentials");

        private final String text;

        Status(String text) {
            this.text = text;
        }

        /** {@return how it is written in JSON} */
        @JsonValue
        @Json.Value
        public String text() {
            return text;
        }
    }
}
