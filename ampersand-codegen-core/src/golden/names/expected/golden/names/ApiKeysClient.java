package golden.names;

import com.withampersand.codegen.runtime.ApiCall;
import com.withampersand.codegen.runtime.ApiHttp;
import com.withampersand.codegen.runtime.Generated;
import com.withampersand.codegen.runtime.JsonCodecs;
import golden.names.model.ApiKey;
import golden.names.model.ClassModel;
import java.util.List;
import java.util.function.Consumer;

/** The operations on API keys. Get this from {@link NamesClient#apiKeys()}. */
@Generated("ampersand-codegen")
public final class ApiKeysClient {
    private final ApiHttp http;

    ApiKeysClient(ApiHttp http) {
        this.http = http;
    }

    /**
     * Calls {@code /keys}.
     *
     * @apiNote {@code GET /keys}
     * @return the keys
     */
    public List<ApiKey> list() {
        return listCall(params -> {}).execute();
    }

    /** {@link #list()} with optional parameters, which {@code params} sets. */
    public List<ApiKey> list(Consumer<ListApiKeysParams> params) {
        return listCall(params).execute();
    }

    /** {@link #list()} as a call that is yet to be made. */
    public ApiCall<List<ApiKey>> listCall() {
        return listCall(params -> {});
    }

    /** {@link #list(Consumer)} as a call that is yet to be made. */
    public ApiCall<List<ApiKey>> listCall(Consumer<ListApiKeysParams> params) {
        ListApiKeysParams values = new ListApiKeysParams();
        params.accept(values);
        return http.get("/keys")
                .query("class", values.classValue)
                .query("default", values.defaultValue)
                .query("query", values.query)
                .query("request", values.request)
                .query("params", values.paramsValue)
                .query("$filter", values.filter)
                .query("page[size]", values.pageSize)
                .query("id", values.id)
                .header("id", values.headerId)
                .auth("apiKey")
                .returns(JsonCodecs.list(ApiKey.CODEC));
    }

    /**
     * Calls {@code /keys/{class}/{http}/{body}}.
     *
     * @apiNote {@code POST /keys/{class}/{http}/{body}}
     * @return the key
     */
    public ApiKey newOperation(String classValue, String httpValue, String body, ClassModel request) {
        return newOperationCall(classValue, httpValue, body, request).execute();
    }

    /** {@link #newOperation(String, String, String, ClassModel)} as a call that is yet to be made. */
    public ApiCall<ApiKey> newOperationCall(String classValue, String httpValue, String body, ClassModel request) {
        return http.post("/keys/{class}/{http}/{body}")
                .path("class", classValue)
                .path("http", httpValue)
                .path("body", body)
                .body(request, "application/json", ClassModel.CODEC)
                .auth("apiKey")
                .returns(ApiKey.CODEC);
    }
}
