package golden.petstore;

import com.withampersand.codegen.runtime.ApiClientBuilder;
import com.withampersand.codegen.runtime.ApiHttp;
import com.withampersand.codegen.runtime.ApiSettings;
import com.withampersand.codegen.runtime.ClientCredentials;
import com.withampersand.codegen.runtime.Credential;
import com.withampersand.codegen.runtime.Generated;
import golden.petstore.model.Problem;
import java.util.Objects;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;

/**
 * A client for Pet shop.
 *
 * <p>Sells animals to people who can keep them.
 *
 * <pre>{@code
 * PetShopClient client = PetShopClient.builder().shopKey(shopKey).build();
 * for (Pet pet : client.pets().list()) {
 *     System.out.println(pet);
 * }
 * }</pre>
 *
 * <p>Immutable and safe to use from any thread; make one and share it, and close it in the end.
 */
@Generated("ampersand-codegen")
public final class PetShopClient implements AutoCloseable {
    private final ApiSettings settings;
    private final OrdersClient orders;
    private final PetsClient pets;
    private final PingsClient pings;

    private PetShopClient(ApiSettings settings) {
        this.settings = settings;
        ApiHttp http = Server.SPEC.http(settings);
        this.orders = new OrdersClient(http);
        this.pets = new PetsClient(http);
        this.pings = new PingsClient(http);
    }

    /** {@return a builder} */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * {@return a client with those credentials that the environment has: {@code PET_SHOP_SHOP_KEY},
     * {@code PET_SHOP_BEARER_TOKEN}}
     * @throws IllegalStateException if it has none of them
     */
    public static PetShopClient fromEnv() {
        String shopKey = System.getenv("PET_SHOP_SHOP_KEY");
        String bearerToken = System.getenv("PET_SHOP_BEARER_TOKEN");
        if (shopKey == null && bearerToken == null) {
            throw new IllegalStateException("Set PET_SHOP_SHOP_KEY or PET_SHOP_BEARER_TOKEN");
        }
        Builder builder = builder();
        if (shopKey != null) {
            builder.shopKey(shopKey);
        }
        if (bearerToken != null) {
            builder.bearerToken(bearerToken);
        }
        return builder.build();
    }

    /** {@return the operations on orders} */
    public OrdersClient orders() {
        return orders;
    }

    /** {@return the operations on pets} */
    public PetsClient pets() {
        return pets;
    }

    /** {@return the operations on pings} */
    public PingsClient pings() {
        return pings;
    }

    /** Ends the calls under way and frees the connections; later calls fail. */
    @Override
    public void close() {
        settings.close();
    }

    /** Where the API is served. */
    @Generated("ampersand-codegen")
    public enum Server {
        /** {@code https://pets.example.com/v1} */
        SPEC("https://pets.example.com/v1");

        private final String url;

        Server(String url) {
            this.url = url;
        }

        private ApiHttp http(ApiSettings settings) {
            return settings.http(name(), url);
        }
    }

    /** Makes {@link PetShopClient} objects. */
    @Generated("ampersand-codegen")
    public static final class Builder extends ApiClientBuilder<Builder> {
        private Builder() {
            settings.problem(Problem.CODEC);
        }

        /**
         * Sets a key, sent in the header {@code X-Shop-Key}.
         *
         * <p>The key of a till.
         */
        public Builder shopKey(String shopKey) {
            Objects.requireNonNull(shopKey, "shopKey");
            settings.credential("shopKey", Credential.header("X-Shop-Key", () -> shopKey));
            return this;
        }

        /** Sets a token, sent as {@code Authorization: Bearer}. */
        public Builder bearerToken(String bearerToken) {
            Objects.requireNonNull(bearerToken, "bearerToken");
            settings.credential("bearerToken", Credential.bearer(() -> bearerToken));
            return this;
        }

        /** The same with a token that is asked for at each attempt. */
        public Builder bearerToken(Supplier<String> bearerToken) {
            settings.credential("bearerToken", Credential.bearer(bearerToken));
            return this;
        }

        /** The same with a token that takes time to get. */
        public Builder bearerTokenAsync(Supplier<? extends CompletionStage<String>> bearerToken) {
            settings.credential("bearerToken", Credential.bearerAsync(bearerToken));
            return this;
        }

        /**
         * Gets tokens with the credentials of this application (RFC 6749, section 4.4): one before the first call,
         * another before it expires, and once more when a call is refused with it.
         * @param scopes what to ask for; what the server gives anyway if empty
         */
        public Builder clientCredentials(String clientId, String clientSecret, String... scopes) {
            settings.credential(
                    "bearerToken",
                    new ClientCredentials("https://pets.example.com/token", clientId, clientSecret, scopes));
            return this;
        }

        /** Sends the calls of one server to this URL. */
        public Builder serverUrl(Server server, String url) {
            settings.serverUrl(server.name(), url);
            return this;
        }

        /** {@return the client} */
        public PetShopClient build() {
            return new PetShopClient(settings.copy());
        }
    }
}
