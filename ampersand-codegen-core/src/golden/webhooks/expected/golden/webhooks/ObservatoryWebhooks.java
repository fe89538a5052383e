package golden.webhooks;

import com.withampersand.codegen.runtime.ApiSettings;
import com.withampersand.codegen.runtime.DecodingException;
import com.withampersand.codegen.runtime.Downloads;
import com.withampersand.codegen.runtime.Generated;
import com.withampersand.codegen.runtime.Json;
import com.withampersand.codegen.runtime.Webhooks;
import golden.webhooks.model.AlarmReport;
import golden.webhooks.model.Delivery;
import golden.webhooks.model.More;
import golden.webhooks.model.NightReport;
import golden.webhooks.model.Notice;
import golden.webhooks.model.Sighting;
import java.net.http.HttpClient;
import java.util.List;
import java.util.Optional;

/**
 * Receives webhooks, and reads what they bring: {@link Delivery}.
 *
 * <pre>{@code
 * ObservatoryWebhooks webhooks = ObservatoryWebhooks.builder().secret(secret).build();
 * Delivery event = webhooks.verifyAndParse(body, headers);
 * }</pre>
 */
@Generated("ampersand-codegen")
public final class ObservatoryWebhooks extends Webhooks<Delivery> {
    private final Downloads downloads;

    private ObservatoryWebhooks(Builder builder) {
        super(builder, Delivery.CODEC);
        this.downloads = new Downloads(builder.settings.copy());
    }

    /** {@return a builder} */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * {@return what is in a message that comes from a place to be trusted, such as a queue of one's own, or
     * was verified before}
     * @throws DecodingException if it is no JSON; something newer than this code is a value, too
     */
    public static Delivery parse(byte[] json) {
        return Json.read(json, Delivery.CODEC);
    }

    /**
     * {@return what is in a message of which the {@code data} come alone, with the {@code kind} beside them}
     * @throws DecodingException if it is no JSON; something newer than this code is a value, too
     */
    public static Notice parseData(String type, byte[] json) {
        return parseData("kind", type, "data", json, Notice.CODEC);
    }

    /** {@return the results of a message; if it has a link to them instead, they are fetched, as by any call} */
    public List<Sighting> results(NightReport message) {
        String link = Optional.of(message).map(NightReport::more).map(More::url).map(String::valueOf).orElse(null);
        return link == null
                ? message.sightings()
                : downloads.list(link, Sighting.CODEC, NightReport.CODEC, NightReport::sightings);
    }

    /** {@return the results of a message; if it has a link to them instead, they are fetched, as by any call} */
    public List<Sighting> results(AlarmReport message) {
        String link = Optional.of(message).map(AlarmReport::more).map(More::url).map(String::valueOf).orElse(null);
        return link == null
                ? message.sightings()
                : downloads.list(link, Sighting.CODEC, AlarmReport.CODEC, AlarmReport::sightings);
    }

    /** Makes {@link ObservatoryWebhooks} objects. */
    @Generated("ampersand-codegen")
    public static final class Builder extends Webhooks.Builder<Builder> {
        private final ApiSettings settings = new ApiSettings();

        private Builder() {}

        /** Sets what fetches results, with its proxy, TLS and executor. */
        public Builder httpClient(HttpClient httpClient) {
            settings.httpClient(httpClient);
            return this;
        }

        /**
         * {@return the receiver}
         * @throws IllegalStateException if there is no secret
         */
        public ObservatoryWebhooks build() {
            return new ObservatoryWebhooks(this);
        }
    }
}
