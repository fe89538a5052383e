package com.withampersand.codegen.naming;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EnglishTest {

    @ParameterizedTest
    @CsvSource({
        "category, categories",
        "address, addresses",
        "status, statuses",
        "box, boxes",
        "entry, entries",
        "alias, aliases",
        "series, series",
        "analysis, analyses",
        "installation, installations",
        "key, keys",
        "branch, branches",
        "hash, hashes",
        "quiz, quizzes",
        "size, sizes",
        "person, people",
        "child, children",
        "api, apis",
        "kpi, kpis",
        "users, users",
        "data, data",
        "oauth, oauth",
        "oauth2, oauth2",
        "данные, данные",
    })
    void plural(String singular, String plural) {
        assertThat(English.plural(singular)).isEqualTo(plural);
    }

    @ParameterizedTest
    @CsvSource({
        "categories, category",
        "addresses, address",
        "statuses, status",
        "boxes, box",
        "entries, entry",
        "aliases, alias",
        "series, series",
        "indices, index",
        "analyses, analysis",
        "databases, database",
        "cases, case",
        "responses, response",
        "licenses, license",
        "houses, house",
        "clauses, clause",
        "caches, cache",
        "queries, query",
        "movies, movie",
        "classes, class",
        "address, address",
        "status, status",
        "sms, sms",
        "dns, dns",
        "data, data",
        "analytics, analytics",
    })
    void singular(String plural, String singular) {
        assertThat(English.singular(plural)).isEqualTo(singular);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "access",
                "account",
                "action",
                "address",
                "alias",
                "analysis",
                "api",
                "app",
                "attachment",
                "batch",
                "box",
                "branch",
                "bus",
                "business",
                "cache",
                "case",
                "category",
                "channel",
                "class",
                "company",
                "connection",
                "country",
                "cpu",
                "currency",
                "customer",
                "database",
                "day",
                "delivery",
                "destination",
                "device",
                "entry",
                "event",
                "field",
                "file",
                "group",
                "hash",
                "house",
                "index",
                "installation",
                "integration",
                "invoice",
                "issue",
                "key",
                "leave",
                "lens",
                "license",
                "match",
                "menu",
                "movie",
                "operation",
                "org",
                "patch",
                "person",
                "phase",
                "policy",
                "process",
                "property",
                "purchase",
                "quiz",
                "reply",
                "response",
                "revision",
                "size",
                "status",
                "tax",
                "team",
                "topic",
                "url",
                "user",
                "virus",
                "warehouse",
                "webhook",
                "wiki",
                "workspace"
            })
    void a_noun_is_the_singular_of_its_plural(String noun) {
        assertThat(English.singular(English.plural(noun))).isEqualTo(noun);
        assertThat(English.plural(English.plural(noun))).isEqualTo(English.plural(noun));
        assertThat(English.singular(noun)).isEqualTo(noun);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "s", "y", "1", "é", "名"})
    void leaves_what_is_no_noun(String word) {
        assertThat(English.plural(word)).isEqualTo(word);
        assertThat(English.singular(word)).isEqualTo(word);
    }
}
