package golden.openapi31;

import com.withampersand.codegen.runtime.ApiCall;
import com.withampersand.codegen.runtime.ApiHttp;
import com.withampersand.codegen.runtime.Generated;
import golden.openapi31.model.Event;
import golden.openapi31.model.Fault;
import org.jspecify.annotations.Nullable;

/** The operations on events. Get this from {@link ModernClient#events()}. */
@Generated("ampersand-codegen")
public final class EventsClient {
    private final ApiHttp http;

    EventsClient(ApiHttp http) {
        this.http = http;
    }

    /**
     * Calls {@code /events}.
     *
     * @apiNote {@code POST /events}
     * @return the event, or null
     */
    public @Nullable Event post(Event request) {
        return postCall(request).execute();
    }

    /** {@link #post(Event)} as a call that is yet to be made. */
    public ApiCall<@Nullable Event> postCall(Event request) {
        return http.post("/events")
                .body(request, "application/json", Event.CODEC)
                .problem(Fault.CODEC)
                .returnsNullable(Event.CODEC);
    }
}
