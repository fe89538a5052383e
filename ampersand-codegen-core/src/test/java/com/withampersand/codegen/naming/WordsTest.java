package com.withampersand.codegen.naming;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {

    @ParameterizedTest
    @CsvSource({
        "JWTKey, JwtKey, jwtKey, JWT_KEY",
        "iconURL, IconUrl, iconUrl, ICON_URL",
        "sourceZipUrl, SourceZipUrl, sourceZipUrl, SOURCE_ZIP_URL",
        "OAuth, Oauth, oauth, OAUTH",
        "connectOAuthParams, ConnectOauthParams, connectOauthParams, CONNECT_OAUTH_PARAMS",
        "OAuth2Token, Oauth2Token, oauth2Token, OAUTH2_TOKEN",
        "enableCSRFProtection, EnableCsrfProtection, enableCsrfProtection, ENABLE_CSRF_PROTECTION",
        "authURLParams, AuthUrlParams, authUrlParams, AUTH_URL_PARAMS",
        "subscribeByAPI, SubscribeByApi, subscribeByApi, SUBSCRIBE_BY_API",
        "oauth2/authorizationCodePKCE, Oauth2AuthorizationCodePkce, oauth2AuthorizationCodePkce,"
                + " OAUTH2_AUTHORIZATION_CODE_PKCE",
        "connection.created, ConnectionCreated, connectionCreated, CONNECTION_CREATED",
        "in_progress, InProgress, inProgress, IN_PROGRESS",
        "URLs, Urls, urls, URLS",
        "userIDs, UserIds, userIds, USER_IDS",
        "listJWTKeys, ListJwtKeys, listJwtKeys, LIST_JWT_KEYS",
        "Objects & Fields, ObjectsAndFields, objectsAndFields, OBJECTS_AND_FIELDS",
        "R&D, RAndD, rAndD, R_AND_D",
        "s3Bucket, S3Bucket, s3Bucket, S3_BUCKET",
        "IPv4Address, Ipv4Address, ipv4Address, IPV4_ADDRESS",
        "HTTP2Server, Http2Server, http2Server, HTTP2_SERVER",
        "+1, Plus1, plus1, PLUS_1",
        "-1, Minus1, minus1, MINUS_1",
        "-name, MinusName, minusName, MINUS_NAME",
        "200, Type200, value200, VALUE_200",
        "4XX, Type4Xx, value4Xx, VALUE_4_XX",
        "v1a, V1a, v1a, V1A",
        "_id, Id, id, ID",
        "__typename__, Typename, typename, TYPENAME",
        "scram-sha-256, ScramSha256, scramSha256, SCRAM_SHA_256",
        "in-header, InHeader, inHeader, IN_HEADER",
        "config.content.read.objects.*, ConfigContentReadObjects, configContentReadObjects,"
                + " CONFIG_CONTENT_READ_OBJECTS",
        "$ref, Ref, ref, REF",
        "@type, Type, type, TYPE",
        "Foo, Foo, foo, FOO",
        "FOO, Foo, foo, FOO",
        "größe, Größe, größe, GRÖSSE",
        "名前, Type名前, 名前, 名前",
        "ｆｕｌｌ, Full, full, FULL",
        "x², X2, x2, X2",
    })
    void cuts_names_where_a_reader_would(String name, String pascal, String camel, String constant) {
        Words words = Words.of(name);

        assertThat(words.pascal()).isEqualTo(pascal);
        assertThat(words.camel()).isEqualTo(camel);
        assertThat(words.constant()).isEqualTo(constant);
    }

    @ParameterizedTest
    @CsvSource({
        "*, Star, star, STAR",
        "!=, NotEquals, notEquals, NOT_EQUALS",
        ">=, GreaterEquals, greaterEquals, GREATER_EQUALS",
        "_, Underscore, underscore, UNDERSCORE",
        "' ', Space, space, SPACE",
        "😀, U1f600, u1f600, U1F600",
    })
    void spells_out_names_without_letters(String name, String pascal, String camel, String constant) {
        Words words = Words.of(name);

        assertThat(words.pascal()).isEqualTo(pascal);
        assertThat(words.camel()).isEqualTo(camel);
        assertThat(words.constant()).isEqualTo(constant);
    }

    @Test
    void has_names_for_the_empty_string() {
        assertThat(Words.of("").pascal()).isEqualTo("Type");
        assertThat(Words.of("").camel()).isEqualTo("value");
        assertThat(Words.of("").constant()).isEqualTo("EMPTY");
        assertThat(Words.spelled("").camel()).isEqualTo("emptyString");
    }

    @ParameterizedTest
    @CsvSource({
        "a.b, aDotB",
        "a-b, aMinusB",
        "_id, underscoreId",
        "id_, idUnderscore",
        "hi😀, hiU1f600",
        "C++, cPlusPlus",
        "C#, cHash",
        "x², xUb2",
        "connectOAuth, connectOauth",
    })
    void spells_out_signs(String name, String camel) {
        assertThat(Words.spelled(name).camel()).isEqualTo(camel);
    }

    @ParameterizedTest
    @CsvSource({
        "foo, fooLowercase",
        "FOO, fooUppercase",
        "Foo, fooCapitalized",
        "fOO, fOoMixedCase",
        "_FOO, underscoreFooUppercase",
        "42, value42",
    })
    void says_the_case(String name, String camel) {
        assertThat(Words.cased(name).camel()).isEqualTo(camel);
    }
}
