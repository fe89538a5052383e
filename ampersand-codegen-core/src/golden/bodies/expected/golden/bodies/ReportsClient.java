package golden.bodies;

import com.withampersand.codegen.runtime.ApiCall;
import com.withampersand.codegen.runtime.ApiHttp;
import com.withampersand.codegen.runtime.ByStatus;
import com.withampersand.codegen.runtime.Expected;
import com.withampersand.codegen.runtime.Generated;
import com.withampersand.codegen.runtime.JsonCodecs;
import com.withampersand.codegen.runtime.RequestBody;
import golden.bodies.model.BuildReport202Response;
import golden.bodies.model.ListLinksResponse;
import golden.bodies.model.NewBox;
import golden.bodies.model.Size;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The operations on reports. Get this from {@link DepotClient#reports()}. */
@Generated("ampersand-codegen")
public final class ReportsClient {
    private final ApiHttp http;

    ReportsClient(ApiHttp http) {
        this.http = http;
    }

    /**
     * Reads a report.
     *
     * @apiNote {@code GET /reports/{id}}
     * @return the report
     */
    public NewBox get(String id) {
        return getCall(id, params -> {}).execute();
    }

    /** {@link #get(String)} with optional parameters, which {@code params} sets. */
    public NewBox get(String id, Consumer<GetReportParams> params) {
        return getCall(id, params).execute();
    }

    /** {@link #get(String)} as a call that is yet to be made. */
    public ApiCall<NewBox> getCall(String id) {
        return getCall(id, params -> {});
    }

    /** {@link #get(String, Consumer)} as a call that is yet to be made. */
    public ApiCall<NewBox> getCall(String id, Consumer<GetReportParams> params) {
        GetReportParams values = new GetReportParams();
        params.accept(values);
        return http.get("/reports/{id}")
                .path("id", id)
                .query("page", values.page)
                .returns(NewBox.CODEC);
    }

    /**
     * Reads a report. Answers {@code application/vnd.depot.sizes+json}.
     *
     * @apiNote {@code GET /reports/{id}}
     * @return the report
     */
    public List<Size> getAsDepotSizes(String id) {
        return getAsDepotSizesCall(id, params -> {}).execute();
    }

    /** {@link #getAsDepotSizes(String)} with optional parameters, which {@code params} sets. */
    public List<Size> getAsDepotSizes(String id, Consumer<GetReportParams> params) {
        return getAsDepotSizesCall(id, params).execute();
    }

    /** {@link #getAsDepotSizes(String)} as a call that is yet to be made. */
    public ApiCall<List<Size>> getAsDepotSizesCall(String id) {
        return getAsDepotSizesCall(id, params -> {});
    }

    /** {@link #getAsDepotSizes(String, Consumer)} as a call that is yet to be made. */
    public ApiCall<List<Size>> getAsDepotSizesCall(String id, Consumer<GetReportParams> params) {
        GetReportParams values = new GetReportParams();
        params.accept(values);
        return http.get("/reports/{id}")
                .path("id", id)
                .query("page", values.page)
                .header("Accept", "application/vnd.depot.sizes+json, application/problem+json")
                .returns(JsonCodecs.list(Size.CODEC));
    }

    /**
     * Reads a report. Answers {@code text/csv}.
     *
     * @apiNote {@code GET /reports/{id}}
     * @return the report
     */
    public String getAsCsv(String id) {
        return getAsCsvCall(id, params -> {}).execute();
    }

    /** {@link #getAsCsv(String)} with optional parameters, which {@code params} sets. */
    public String getAsCsv(String id, Consumer<GetReportParams> params) {
        return getAsCsvCall(id, params).execute();
    }

    /** {@link #getAsCsv(String)} as a call that is yet to be made. */
    public ApiCall<String> getAsCsvCall(String id) {
        return getAsCsvCall(id, params -> {});
    }

    /** {@link #getAsCsv(String, Consumer)} as a call that is yet to be made. */
    public ApiCall<String> getAsCsvCall(String id, Consumer<GetReportParams> params) {
        GetReportParams values = new GetReportParams();
        params.accept(values);
        return http.get("/reports/{id}")
                .path("id", id)
                .query("page", values.page)
                .header("Accept", "text/csv, application/problem+json")
                .returnsText();
    }

    /**
     * Reads a report. Answers {@code text/html}.
     *
     * @apiNote {@code GET /reports/{id}}
     * @return the report
     */
    public String getAsHtml(String id) {
        return getAsHtmlCall(id, params -> {}).execute();
    }

    /** {@link #getAsHtml(String)} with optional parameters, which {@code params} sets. */
    public String getAsHtml(String id, Consumer<GetReportParams> params) {
        return getAsHtmlCall(id, params).execute();
    }

    /** {@link #getAsHtml(String)} as a call that is yet to be made. */
    public ApiCall<String> getAsHtmlCall(String id) {
        return getAsHtmlCall(id, params -> {});
    }

    /** {@link #getAsHtml(String, Consumer)} as a call that is yet to be made. */
    public ApiCall<String> getAsHtmlCall(String id, Consumer<GetReportParams> params) {
        GetReportParams values = new GetReportParams();
        params.accept(values);
        return http.get("/reports/{id}")
                .path("id", id)
                .query("page", values.page)
                .header("Accept", "text/html, application/problem+json")
                .returnsText();
    }

    /**
     * Reads a report. Answers {@code application/pdf}.
     *
     * @apiNote {@code GET /reports/{id}}
     * @return the report
     */
    public byte[] getAsPdf(String id) {
        return getAsPdfCall(id, params -> {}).execute();
    }

    /** {@link #getAsPdf(String)} with optional parameters, which {@code params} sets. */
    public byte[] getAsPdf(String id, Consumer<GetReportParams> params) {
        return getAsPdfCall(id, params).execute();
    }

    /** {@link #getAsPdf(String)} as a call that is yet to be made. */
    public ApiCall<byte[]> getAsPdfCall(String id) {
        return getAsPdfCall(id, params -> {});
    }

    /** {@link #getAsPdf(String, Consumer)} as a call that is yet to be made. */
    public ApiCall<byte[]> getAsPdfCall(String id, Consumer<GetReportParams> params) {
        GetReportParams values = new GetReportParams();
        params.accept(values);
        return http.get("/reports/{id}")
                .path("id", id)
                .query("page", values.page)
                .header("Accept", "application/pdf, application/problem+json")
                .returnsBytes();
    }

    /**
     * Reads a report. Answers {@code application/vnd.openxmlformats-officedocument.spreadsheetml.sheet}.
     *
     * @apiNote {@code GET /reports/{id}}
     * @return the report
     */
    public byte[] getAsXlsx(String id) {
        return getAsXlsxCall(id, params -> {}).execute();
    }

    /** {@link #getAsXlsx(String)} with optional parameters, which {@code params} sets. */
    public byte[] getAsXlsx(String id, Consumer<GetReportParams> params) {
        return getAsXlsxCall(id, params).execute();
    }

    /** {@link #getAsXlsx(String)} as a call that is yet to be made. */
    public ApiCall<byte[]> getAsXlsxCall(String id) {
        return getAsXlsxCall(id, params -> {});
    }

    /** {@link #getAsXlsx(String, Consumer)} as a call that is yet to be made. */
    public ApiCall<byte[]> getAsXlsxCall(String id, Consumer<GetReportParams> params) {
        GetReportParams values = new GetReportParams();
        params.accept(values);
        return http.get("/reports/{id}")
                .path("id", id)
                .query("page", values.page)
                .header(
                        "Accept",
                        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet, application/problem+json")
                .returnsBytes();
    }

    /**
     * Builds a report.
     *
     * @apiNote {@code POST /reports/{id}/builds}
     * @return the report. Null if the answer has no body. Something else comes with status 202, 203, 2XX.
     * @see #buildByStatus(String)
     */
    public @Nullable NewBox build(String id) {
        return buildCall(id).execute();
    }

    /** {@link #build(String)} as a call that is yet to be made. */
    public ApiCall<@Nullable NewBox> buildCall(String id) {
        return http.post("/reports/{id}/builds")
                .path("id", id)
                .returnsNullable(NewBox.CODEC);
    }

    /**
     * Builds a report. Tells the answers of several statuses apart.
     *
     * @apiNote {@code POST /reports/{id}/builds}
     */
    public BuildReportResult buildByStatus(String id) {
        return buildByStatusCall(id).execute();
    }

    /** {@link #buildByStatus(String)} as a call that is yet to be made. */
    public ApiCall<BuildReportResult> buildByStatusCall(String id) {
        return http.post("/reports/{id}/builds")
                .path("id", id)
                .header("Accept", "application/json, text/plain, */*, application/problem+json")
                .returns(ByStatus.<BuildReportResult>otherwise(BuildReportResult.Unrecognized::new)
                        .on(200, Expected.json(NewBox.CODEC), BuildReportResult.Ok::new)
                        .on(201, Expected.json(NewBox.CODEC), BuildReportResult.Created::new)
                        .on(202, Expected.json(BuildReport202Response.CODEC), BuildReportResult.Accepted::new)
                        .on(203, Expected.TEXT, BuildReportResult.NonAuthoritative::new)
                        .on(204, Expected.NOTHING, nothing -> new BuildReportResult.NoContent())
                        .onOthers(Expected.BYTES, BuildReportResult.OtherSuccess::new)
                        .expected());
    }

    /**
     * Calls {@code /reports/{id}/latest}.
     *
     * @apiNote {@code GET /reports/{id}/latest}
     * @return the latest report. Null if the answer has no body.
     */
    public @Nullable NewBox findLatest(String id) {
        return findLatestCall(id).execute();
    }

    /** {@link #findLatest(String)} as a call that is yet to be made. */
    public ApiCall<@Nullable NewBox> findLatestCall(String id) {
        return http.get("/reports/{id}/latest")
                .path("id", id)
                .returnsNullable(NewBox.CODEC);
    }

    /**
     * Calls {@code /reports/{id}/lines}.
     *
     * @apiNote {@code GET /reports/{id}/lines}
     * @return the lines
     */
    public String listLines(String id) {
        return listLinesCall(id).execute();
    }

    /** {@link #listLines(String)} as a call that is yet to be made. */
    public ApiCall<String> listLinesCall(String id) {
        return http.get("/reports/{id}/lines")
                .path("id", id)
                .header("Accept", "text/csv, application/problem+json, */*;q=0.5")
                .returnsText();
    }

    /**
     * Calls {@code /reports/{id}/links}.
     *
     * @apiNote {@code GET /reports/{id}/links}
     * @return the links
     */
    public ListLinksResponse listLinks(String id) {
        return listLinksCall(id).execute();
    }

    /** {@link #listLinks(String)} as a call that is yet to be made. */
    public ApiCall<ListLinksResponse> listLinksCall(String id) {
        return http.get("/reports/{id}/links")
                .path("id", id)
                .header("Accept", "application/hal+json, application/problem+json")
                .returns(ListLinksResponse.CODEC);
    }

    /**
     * Calls {@code /reports/{id}/notes}.
     *
     * @apiNote {@code PUT /reports/{id}/notes}
     */
    public void putNote(String id, String request) {
        putNoteCall(id, request).execute();
    }

    /** {@link #putNote(String, String)} as a call that is yet to be made. */
    public ApiCall<@Nullable Void> putNoteCall(String id, String request) {
        return http.put("/reports/{id}/notes")
                .path("id", id)
                .textBody(request, "text/csv")
                .returnsNothing();
    }

    /**
     * Calls {@code /reports/{id}/notes}. Sends {@code text/markdown; charset=utf-8}.
     *
     * @apiNote {@code PUT /reports/{id}/notes}
     */
    public void putNoteWithMarkdown(String id, String request) {
        putNoteWithMarkdownCall(id, request).execute();
    }

    /** {@link #putNoteWithMarkdown(String, String)} as a call that is yet to be made. */
    public ApiCall<@Nullable Void> putNoteWithMarkdownCall(String id, String request) {
        return http.put("/reports/{id}/notes")
                .path("id", id)
                .textBody(request, "text/markdown; charset=utf-8")
                .returnsNothing();
    }

    /**
     * Calls {@code /reports/{id}/notes}. Sends {@code text/plain}.
     *
     * @apiNote {@code PUT /reports/{id}/notes}
     */
    public void putNoteWithText(String id, String request) {
        putNoteWithTextCall(id, request).execute();
    }

    /** {@link #putNoteWithText(String, String)} as a call that is yet to be made. */
    public ApiCall<@Nullable Void> putNoteWithTextCall(String id, String request) {
        return http.put("/reports/{id}/notes")
                .path("id", id)
                .textBody(request, "text/plain")
                .returnsNothing();
    }

    /**
     * Calls {@code /reports/{id}/notes}. Sends {@code application/xml}.
     *
     * @apiNote {@code PUT /reports/{id}/notes}
     */
    public void putNoteWithXml(String id, RequestBody request) {
        putNoteWithXmlCall(id, request).execute();
    }

    /** {@link #putNoteWithXml(String, RequestBody)} as a call that is yet to be made. */
    public ApiCall<@Nullable Void> putNoteWithXmlCall(String id, RequestBody request) {
        return http.put("/reports/{id}/notes")
                .path("id", id)
                .body(request, "application/xml")
                .returnsNothing();
    }

    /**
     * Calls {@code /reports/{id}/notes}. Sends {@code image/png}.
     *
     * @apiNote {@code PUT /reports/{id}/notes}
     */
    public void putNoteWithPng(String id, RequestBody request) {
        putNoteWithPngCall(id, request).execute();
    }

    /** {@link #putNoteWithPng(String, RequestBody)} as a call that is yet to be made. */
    public ApiCall<@Nullable Void> putNoteWithPngCall(String id, RequestBody request) {
        return http.put("/reports/{id}/notes")
                .path("id", id)
                .body(request, "image/png")
                .returnsNothing();
    }

    /**
     * Calls {@code /reports/{id}/sizes}.
     *
     * @apiNote {@code PUT /reports/{id}/sizes}
     * @return what changed
     */
    public String putSizes(String id, List<Size> request) {
        return putSizesCall(id, request).execute();
    }

    /** {@link #putSizes(String, List)} as a call that is yet to be made. */
    public ApiCall<String> putSizesCall(String id, List<Size> request) {
        return http.put("/reports/{id}/sizes")
                .path("id", id)
                .body(request, "application/json", JsonCodecs.list(Size.CODEC))
                .header("Accept", "text/plain, application/problem+json")
                .returnsText();
    }

    /**
     * Calls {@code /reports/{id}/sizes}. Sends {@code text/csv}.
     *
     * @apiNote {@code PUT /reports/{id}/sizes}
     * @return what changed
     */
    public String putSizesWithCsv(String id, String request) {
        return putSizesWithCsvCall(id, request).execute();
    }

    /** {@link #putSizesWithCsv(String, String)} as a call that is yet to be made. */
    public ApiCall<String> putSizesWithCsvCall(String id, String request) {
        return http.put("/reports/{id}/sizes")
                .path("id", id)
                .textBody(request, "text/csv")
                .header("Accept", "text/plain, application/problem+json")
                .returnsText();
    }

    /**
     * Calls {@code /reports/{id}/sizes}. Answers {@code application/octet-stream}.
     *
     * @apiNote {@code PUT /reports/{id}/sizes}
     * @return what changed
     */
    public byte[] putSizesAsBytes(String id, List<Size> request) {
        return putSizesAsBytesCall(id, request).execute();
    }

    /** {@link #putSizesAsBytes(String, List)} as a call that is yet to be made. */
    public ApiCall<byte[]> putSizesAsBytesCall(String id, List<Size> request) {
        return http.put("/reports/{id}/sizes")
                .path("id", id)
                .body(request, "application/json", JsonCodecs.list(Size.CODEC))
                .header("Accept", "application/octet-stream, application/problem+json")
                .returnsBytes();
    }

    /**
     * Calls {@code /reports/{id}/sizes}. Sends {@code text/csv}. Answers {@code application/octet-stream}.
     *
     * @apiNote {@code PUT /reports/{id}/sizes}
     * @return what changed
     */
    public byte[] putSizesWithCsvAsBytes(String id, String request) {
        return putSizesWithCsvAsBytesCall(id, request).execute();
    }

    /** {@link #putSizesWithCsvAsBytes(String, String)} as a call that is yet to be made. */
    public ApiCall<byte[]> putSizesWithCsvAsBytesCall(String id, String request) {
        return http.put("/reports/{id}/sizes")
                .path("id", id)
                .textBody(request, "text/csv")
                .header("Accept", "application/octet-stream, application/problem+json")
                .returnsBytes();
    }
}
