package golden.options;

import com.withampersand.codegen.runtime.ApiCall;
import com.withampersand.codegen.runtime.ApiHttp;
import com.withampersand.codegen.runtime.Generated;
import com.withampersand.codegen.runtime.JsonCodecs;
import golden.options.model.Booking;
import java.util.List;
import java.util.function.Consumer;

/** The operations on entries. Get this from {@link LedgerClient#entries()}. */
@Generated("ampersand-codegen")
public final class EntriesClient {
    private final ApiHttp http;

    EntriesClient(ApiHttp http) {
        this.http = http;
    }

    /**
     * Calls {@code /entries}.
     *
     * @apiNote {@code GET /entries}
     * @return what was found
     */
    public List<Booking> find() {
        return findCall(params -> {}).execute();
    }

    /** {@link #find()} with optional parameters, which {@code params} sets. */
    public List<Booking> find(Consumer<SearchEntriesParams> params) {
        return findCall(params).execute();
    }

    /** {@link #find()} as a call that is yet to be made. */
    public ApiCall<List<Booking>> findCall() {
        return findCall(params -> {});
    }

    /** {@link #find(Consumer)} as a call that is yet to be made. */
    public ApiCall<List<Booking>> findCall(Consumer<SearchEntriesParams> params) {
        SearchEntriesParams values = new SearchEntriesParams();
        params.accept(values);
        return http.get("/entries")
                .secret("pin")
                .query("since", values.since)
                .query("currency", values.currency)
                .header("pin", values.pin)
                .returns(JsonCodecs.list(Booking.CODEC));
    }
}
