package golden.streams;

import com.withampersand.codegen.runtime.ApiCall;
import com.withampersand.codegen.runtime.ApiHttp;
import com.withampersand.codegen.runtime.Generated;
import com.withampersand.codegen.runtime.JsonCodecs;
import com.withampersand.codegen.runtime.JsonLines;
import golden.streams.model.GetExportLogLine;
import golden.streams.model.Row;
import java.util.List;
import java.util.function.Consumer;

/** The operations on exports. Get this from {@link NewsroomClient#exports()}. */
@Generated("ampersand-codegen")
public final class ExportsClient {
    private final ApiHttp http;

    ExportsClient(ApiHttp http) {
        this.http = http;
    }

    /**
     * Download an export.
     *
     * @apiNote {@code GET /exports/{id}}
     * @return the values as they come, to be closed after use
     */
    public JsonLines<Row> get(String id) {
        return JsonLines.open(getCall(id, params -> {}), "application/x-ndjson", Row.CODEC);
    }

    /** {@link #get(String)} with optional parameters, which {@code params} sets. */
    public JsonLines<Row> get(String id, Consumer<GetExportParams> params) {
        return JsonLines.open(getCall(id, params), "application/x-ndjson", Row.CODEC);
    }

    /** {@link #get(String)} as a call that is yet to be made, with {@link JsonLines#open}. */
    public ApiCall<String> getCall(String id) {
        return getCall(id, params -> {});
    }

    /** {@link #get(String, Consumer)} as a call that is yet to be made, with {@link JsonLines#open}. */
    public ApiCall<String> getCall(String id, Consumer<GetExportParams> params) {
        GetExportParams values = new GetExportParams();
        params.accept(values);
        return http.get("/exports/{id}")
                .path("id", id)
                .query("limit", values.limit)
                .returnsText();
    }

    /**
     * Read what was done.
     *
     * @apiNote {@code GET /exports/{id}/log}
     * @deprecated The API advises against its use.
     */
    @Deprecated
    public List<Row> getLog(String id) {
        return getLogCall(id, params -> {}).execute();
    }

    /**
     * {@link #getLog(String)} with optional parameters, which {@code params} sets.
     *
     * @deprecated The API advises against its use.
     */
    @Deprecated
    public List<Row> getLog(String id, Consumer<GetExportLogParams> params) {
        return getLogCall(id, params).execute();
    }

    /**
     * {@link #getLog(String)} as a call that is yet to be made.
     *
     * @deprecated The API advises against its use.
     */
    @Deprecated
    public ApiCall<List<Row>> getLogCall(String id) {
        return getLogCall(id, params -> {});
    }

    /**
     * {@link #getLog(String, Consumer)} as a call that is yet to be made.
     *
     * @deprecated The API advises against its use.
     */
    @Deprecated
    public ApiCall<List<Row>> getLogCall(String id, Consumer<GetExportLogParams> params) {
        GetExportLogParams values = new GetExportLogParams();
        params.accept(values);
        return http.get("/exports/{id}/log")
                .path("id", id)
                .query("level", values.level)
                .returns(JsonCodecs.list(Row.CODEC));
    }

    /**
     * Read what was done. Answers {@code application/json-seq}.
     *
     * @apiNote {@code GET /exports/{id}/log}
     * @return the values as they come, to be closed after use
     * @deprecated The API advises against its use.
     */
    @Deprecated
    public JsonLines<GetExportLogLine> getLogStream(String id) {
        return JsonLines.open(getLogStreamCall(id, params -> {}), "application/json-seq", GetExportLogLine.CODEC);
    }

    /**
     * {@link #getLogStream(String)} with optional parameters, which {@code params} sets.
     *
     * @deprecated The API advises against its use.
     */
    @Deprecated
    public JsonLines<GetExportLogLine> getLogStream(String id, Consumer<GetExportLogParams> params) {
        return JsonLines.open(getLogStreamCall(id, params), "application/json-seq", GetExportLogLine.CODEC);
    }

    /**
     * {@link #getLogStream(String)} as a call that is yet to be made, with {@link JsonLines#open}.
     *
     * @deprecated The API advises against its use.
     */
    @Deprecated
    public ApiCall<String> getLogStreamCall(String id) {
        return getLogStreamCall(id, params -> {});
    }

    /**
     * {@link #getLogStream(String, Consumer)} as a call that is yet to be made, with {@link JsonLines#open}.
     *
     * @deprecated The API advises against its use.
     */
    @Deprecated
    public ApiCall<String> getLogStreamCall(String id, Consumer<GetExportLogParams> params) {
        GetExportLogParams values = new GetExportLogParams();
        params.accept(values);
        return http.get("/exports/{id}/log")
                .path("id", id)
                .query("level", values.level)
                .returnsText();
    }
}
