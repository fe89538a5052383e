package com.withampersand.codegen.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ServerTemplateTest {

    private static final String TEMPLATE = "https://{region=eu}.example.com:{port=443}/{region=eu}{base=}";

    private final ApiSettings settings = new ApiSettings();

    @Test
    void variablesHaveTheirDefaultsUntilTheyAreSet() {
        assertThat(ServerTemplate.url(settings, "API", TEMPLATE)).isEqualTo("https://eu.example.com:443/eu");
        ServerTemplate.set(settings, "region", "us", "eu", "us");
        ServerTemplate.set(settings, "base", "/$1\\v");
        assertThat(ServerTemplate.url(settings.copy(), "API", TEMPLATE))
                .isEqualTo("https://us.example.com:443/us/$1\\v");
    }

    @Test
    void aValueThatIsNotAllowedIsTurnedDownWithTheList() {
        assertThatThrownBy(() -> ServerTemplate.set(settings, "region", "mars", "eu", "us"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("region must be one of eu, us, not \"mars\"");
        assertThat(ServerTemplate.url(settings, "API", TEMPLATE)).startsWith("https://eu.");
    }

    @Test
    void anotherServerCanBeChosenForOne() {
        ServerTemplate.choose(settings, "API", "https://sandbox.example.com/{v=1}");
        ServerTemplate.set(settings, "v", "2");
        assertThat(ServerTemplate.url(settings, "API", TEMPLATE)).isEqualTo("https://sandbox.example.com/2");
        assertThat(ServerTemplate.url(settings, "FILES", TEMPLATE)).isEqualTo("https://eu.example.com:443/eu");
    }
}
