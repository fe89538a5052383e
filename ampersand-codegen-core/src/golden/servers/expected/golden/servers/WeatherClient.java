package golden.servers;

import com.withampersand.codegen.runtime.ApiClientBuilder;
import com.withampersand.codegen.runtime.ApiHttp;
import com.withampersand.codegen.runtime.ApiSettings;
import com.withampersand.codegen.runtime.Generated;
import com.withampersand.codegen.runtime.ServerTemplate;

/**
 * A client for Weather.
 *
 * <pre>{@code
 * WeatherClient client = WeatherClient.builder().build();
 * }</pre>
 *
 * <p>Immutable and safe to use from any thread; make one and share it, and close it in the end.
 */
@Generated("ampersand-codegen")
public final class WeatherClient implements AutoCloseable {
    private final ApiSettings settings;
    private final ForecastsClient forecasts;
    private final StatusesClient statuses;

    private WeatherClient(ApiSettings settings) {
        this.settings = settings;
        ApiHttp spec = Server.SPEC.http(settings);
        ApiHttp health = Server.HEALTH.http(settings);
        ApiHttp maps = Server.MAPS.http(settings);
        ApiHttp uploadsExampleCom = Server.UPLOADS_EXAMPLE_COM.http(settings);
        this.forecasts = new ForecastsClient(spec, maps, uploadsExampleCom);
        this.statuses = new StatusesClient(health);
    }

    /** {@return a builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return the operations on forecasts} */
    public ForecastsClient forecasts() {
        return forecasts;
    }

    /** {@return the operations on statuses} */
    public StatusesClient statuses() {
        return statuses;
    }

    /** Ends the calls under way and frees the connections; later calls fail. */
    @Override
    public void close() {
        settings.close();
    }

    /** Where the API is served. */
    @Generated("ampersand-codegen")
    public enum Server {
        /**
         * {@code http://{region}.weather.example.com:{port}/v{version}}
         *
         * <p>Production.
         */
        SPEC("http://{region=eu}.weather.example.com:{port=80}/v{version=2}", "SPEC"),

        /**
         * {@code http://sandbox.weather.example.com/v{version}}
         *
         * <p>Sandbox server
         */
        SANDBOX("http://sandbox.weather.example.com/v{version=1}", "SPEC"),

        /** {@code http://localhost:8080} */
        LOCALHOST("http://localhost:8080", "SPEC"),

        /** {@code http://{region}.weather.example.com:{port}/health} */
        HEALTH("http://{region=eu}.weather.example.com:{port=80}/health", "HEALTH"),

        /**
         * {@code https://maps.example.com}
         *
         * <p>Maps
         */
        MAPS("https://maps.example.com", "MAPS"),

        /**
         * {@code https://maps-beta.example.com}
         *
         * <p>Beta maps
         */
        BETA_MAPS("https://maps-beta.example.com", "MAPS"),

        /** {@code https://uploads.example.com/in} */
        UPLOADS_EXAMPLE_COM("https://uploads.example.com/in", "UPLOADS_EXAMPLE_COM");

        private final String url;
        private final String id;

        Server(String url, String id) {
            this.id = id;
            this.url = url;
        }

        private ApiHttp http(ApiSettings settings) {
            return settings.http(name(), ServerTemplate.url(settings, name(), url));
        }
    }

    /** Makes {@link WeatherClient} objects. */
    @Generated("ampersand-codegen")
    public static final class Builder extends ApiClientBuilder<Builder> {
        private Builder() {}

        /** Sends calls to this server instead of the first of its description. */
        public Builder server(Server server) {
            ServerTemplate.choose(settings, server.id, server.url);
            return this;
        }

        /**
         * Sets {@code region} in the URLs of servers.
         *
         * <p>Where the data is kept.
         *
         * <p>One of {@code eu}, {@code us}, {@code ap}. Default: {@code eu}.
         * @throws IllegalArgumentException if it is any other
         */
        public Builder region(String region) {
            ServerTemplate.set(settings, "region", region, "eu", "us", "ap");
            return this;
        }

        /** Sets {@code port} in the URLs of servers. Default: {@code 80}. */
        public Builder port(String port) {
            ServerTemplate.set(settings, "port", port);
            return this;
        }

        /** Sets {@code version} in the URLs of servers. */
        public Builder version(String version) {
            ServerTemplate.set(settings, "version", version);
            return this;
        }

        /** Sends the calls of one server to this URL. */
        public Builder serverUrl(Server server, String url) {
            settings.serverUrl(server.id, url);
            return this;
        }

        /** {@return the client} */
        public WeatherClient build() {
            return new WeatherClient(settings.copy());
        }
    }
}
