package com.example.client;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.json.PackageVersion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** The tests run twice, with the newest Jackson and with the oldest that is supported; this tells that they do. */
class JacksonVersionTest {

    private static final String EXPECTED = "expected.jackson.version";

    @Test
    @EnabledIfSystemProperty(named = EXPECTED, matches = ".+", disabledReason = "not run by Maven")
    void isTheOneThatThisRunIsFor() {
        assertThat(PackageVersion.VERSION).hasToString(System.getProperty(EXPECTED));
    }
}
