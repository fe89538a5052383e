package com.withampersand.codegen.golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import golden.servers.WeatherClient;
import golden.servers.WeatherClient.Server;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ProxySelector;
import java.net.URI;
import java.net.http.HttpClient;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Where calls go. A proxy shows it, since it is told the whole URL. */
class ServersTest {

    private CannedServer proxy;

    @BeforeEach
    void start() throws IOException {
        proxy = new CannedServer();
    }

    @AfterEach
    void stop() {
        proxy.close();
    }

    private WeatherClient.Builder builder() {
        int port = URI.create(proxy.url()).getPort();
        InetSocketAddress address = new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
        return WeatherClient.builder()
                .httpClient(
                        HttpClient.newBuilder().proxy(ProxySelector.of(address)).build());
    }

    /** Only plain HTTP is shown to a proxy. */
    private static String plain(Server server) {
        return "http://" + server.name().toLowerCase(Locale.ROOT).replace('_', '-') + ".example";
    }

    @Test
    void oneOfTheDescribedServersCanBeChosen() {
        builder().server(Server.LOCALHOST).build().forecasts().list();

        assertThat(proxy.last().line()).isEqualTo("GET http://localhost:8080/forecasts");
    }

    @Test
    void variablesHaveTheDefaultsOfTheirServerUntilTheyAreSet() {
        builder().build().forecasts().list();
        builder().server(Server.SANDBOX).build().forecasts().list();
        builder().region("us").version("3").port("8443").build().forecasts().list();
        builder().version("3").server(Server.SANDBOX).build().forecasts().list();
        builder().region("ap").build().statuses().get();

        assertThat(proxy.requests())
                .extracting(CannedServer.Request::line)
                .containsExactly(
                        "GET http://eu.weather.example.com:80/v2/forecasts",
                        "GET http://sandbox.weather.example.com/v1/forecasts",
                        "GET http://us.weather.example.com:8443/v3/forecasts",
                        "GET http://sandbox.weather.example.com/v3/forecasts",
                        "GET http://ap.weather.example.com:80/health/status");
    }

    @Test
    void theNamesOfServersAreThoseOfTheirDescription() {
        assertThat(Server.values())
                .extracting(Server::name)
                .containsExactly("SPEC", "SANDBOX", "LOCALHOST", "HEALTH", "MAPS", "BETA_MAPS", "UPLOADS_EXAMPLE_COM");
    }

    @Test
    void pathsAndOperationsHaveServersOfTheirOwn() {
        WeatherClient.Builder builder = builder();
        for (Server server : new Server[] {Server.SPEC, Server.MAPS, Server.UPLOADS_EXAMPLE_COM, Server.HEALTH}) {
            builder.serverUrl(server, plain(server));
        }
        WeatherClient client = builder.build();

        client.forecasts().list();
        client.forecasts().getMap();
        client.forecasts().putMap();
        client.statuses().get();

        assertThat(proxy.requests())
                .extracting(CannedServer.Request::line)
                .containsExactly(
                        "GET http://spec.example/forecasts",
                        "GET http://maps.example/maps",
                        "PUT http://uploads-example-com.example/maps",
                        "GET http://health.example/status");
    }

    @Test
    void aBaseUrlIsThatOfAllServersThatHaveNoneOfTheirOwn() {
        WeatherClient client = builder()
                .baseUrl("http://all.example/v9/")
                .serverUrl(Server.BETA_MAPS, "http://beta.example")
                .server(Server.SANDBOX)
                .build();

        client.forecasts().list();
        client.forecasts().getMap();
        client.forecasts().putMap();

        assertThat(proxy.requests())
                .extracting(CannedServer.Request::line)
                .containsExactly(
                        "GET http://all.example/v9/forecasts",
                        "GET http://beta.example/maps",
                        "PUT http://all.example/v9/maps");
    }

    @Test
    void aVariableTakesTheValuesOfItsEnumAlone() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WeatherClient.builder().region("mars"))
                .withMessage("region must be one of eu, us, ap, not \"mars\"");
    }
}
