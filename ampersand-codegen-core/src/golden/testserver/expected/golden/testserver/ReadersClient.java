package golden.testserver;

import com.withampersand.codegen.runtime.ApiCall;
import com.withampersand.codegen.runtime.ApiHttp;
import com.withampersand.codegen.runtime.Generated;
import com.withampersand.codegen.runtime.JsonCodecs;
import com.withampersand.codegen.runtime.UrlEncodedForm;
import java.util.function.Consumer;

/** The operations on readers. Get this from {@link LibraryClient#readers()}. */
@Generated("ampersand-codegen")
public final class ReadersClient {
    private final ApiHttp http;

    ReadersClient(ApiHttp http) {
        this.http = http;
    }

    /**
     * Calls {@code /readers}.
     *
     * @apiNote {@code PUT /readers}
     * @return a picture of them
     */
    public byte[] importReaders() {
        return importReadersCall(params -> {}).execute();
    }

    /** {@link #importReaders()} with optional parameters, which {@code params} sets. */
    public byte[] importReaders(Consumer<ImportReadersParams> params) {
        return importReadersCall(params).execute();
    }

    /** {@link #importReaders()} as a call that is yet to be made. */
    public ApiCall<byte[]> importReadersCall() {
        return importReadersCall(params -> {});
    }

    /** {@link #importReaders(Consumer)} as a call that is yet to be made. */
    public ApiCall<byte[]> importReadersCall(Consumer<ImportReadersParams> params) {
        ImportReadersParams values = new ImportReadersParams();
        params.accept(values);
        return http.put("/readers")
                .body(new UrlEncodedForm().body(values.request), "application/x-www-form-urlencoded")
                .header("Accept", "image/png, application/problem+json, */*;q=0.5")
                .returnsBytes();
    }

    /**
     * Calls {@code /status}.
     *
     * @apiNote {@code GET /status}
     * @return how many there are
     */
    public Integer getStatus() {
        return getStatusCall().execute();
    }

    /** {@link #getStatus()} as a call that is yet to be made. */
    public ApiCall<Integer> getStatusCall() {
        return http.get("/status")
                .returns(JsonCodecs.INT32);
    }
}
