package golden.bodies;

import com.withampersand.codegen.runtime.ApiCall;
import com.withampersand.codegen.runtime.ApiHttp;
import com.withampersand.codegen.runtime.Generated;
import com.withampersand.codegen.runtime.JsonCodecs;
import com.withampersand.codegen.runtime.MultipartForm;
import com.withampersand.codegen.runtime.ParameterStyle;
import com.withampersand.codegen.runtime.RequestBody;
import com.withampersand.codegen.runtime.UrlEncodedForm;
import golden.bodies.model.NewBox;
import golden.bodies.model.PatchItem;
import golden.bodies.model.UpdateBoxMultipartRequest;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The operations on boxes. Get this from {@link DepotClient#boxes()}. */
@Generated("ampersand-codegen")
public final class BoxesClient {
    private final ApiHttp http;

    BoxesClient(ApiHttp http) {
        this.http = http;
    }

    /**
     * Calls {@code /boxes}.
     *
     * @apiNote {@code POST /boxes}
     */
    public void create(NewBox request) {
        createCall(request).execute();
    }

    /** {@link #create(NewBox)} as a call that is yet to be made. */
    public ApiCall<@Nullable Void> createCall(NewBox request) {
        return http.post("/boxes")
                .body(new UrlEncodedForm().body(request), "application/x-www-form-urlencoded")
                .returnsNothing();
    }

    /**
     * Calls {@code /boxes/multipart}.
     *
     * @apiNote {@code POST /boxes/multipart}
     */
    public void createMultipart(NewBox request) {
        createMultipartCall(request).execute();
    }

    /** {@link #createMultipart(NewBox)} as a call that is yet to be made. */
    public ApiCall<@Nullable Void> createMultipartCall(NewBox request) {
        return http.post("/boxes/multipart")
                .body(
                        new MultipartForm()
                                .type("name", "text/html")
                                .type("code", "application/json")
                                .style("size", ParameterStyle.DEEP_OBJECT)
                                .body(request),
                        "multipart/form-data")
                .returnsNothing();
    }

    /**
     * Calls {@code /boxes/styled}.
     *
     * @apiNote {@code POST /boxes/styled}
     */
    public void createStyled() {
        createStyledCall(params -> {}).execute();
    }

    /** {@link #createStyled()} with optional parameters, which {@code params} sets. */
    public void createStyled(Consumer<CreateStyledParams> params) {
        createStyledCall(params).execute();
    }

    /** {@link #createStyled()} as a call that is yet to be made. */
    public ApiCall<@Nullable Void> createStyledCall() {
        return createStyledCall(params -> {});
    }

    /** {@link #createStyled(Consumer)} as a call that is yet to be made. */
    public ApiCall<@Nullable Void> createStyledCall(Consumer<CreateStyledParams> params) {
        CreateStyledParams values = new CreateStyledParams();
        params.accept(values);
        return http.post("/boxes/styled")
                .body(
                        new UrlEncodedForm()
                                .style("tags", ParameterStyle.PIPE_DELIMITED)
                                .style("size", ParameterStyle.DEEP_OBJECT)
                                .style("name", ParameterStyle.FORM.explode().allowReserved())
                                .json("code")
                                .body(values.request),
                        "application/x-www-form-urlencoded")
                .returnsNothing();
    }

    /**
     * Changes a box.
     *
     * @apiNote {@code PATCH /boxes/{id}}
     */
    public void update(String id, NewBox request) {
        updateCall(id, request).execute();
    }

    /** {@link #update(String, NewBox)} as a call that is yet to be made. */
    public ApiCall<@Nullable Void> updateCall(String id, NewBox request) {
        return http.patch("/boxes/{id}")
                .path("id", id)
                .body(request, "application/json", NewBox.CODEC)
                .returnsNothing();
    }

    /**
     * Changes a box. Sends {@code application/json-patch+json}.
     *
     * @apiNote {@code PATCH /boxes/{id}}
     */
    public void updateWithJsonPatch(String id, List<PatchItem> request) {
        updateWithJsonPatchCall(id, request).execute();
    }

    /** {@link #updateWithJsonPatch(String, List)} as a call that is yet to be made. */
    public ApiCall<@Nullable Void> updateWithJsonPatchCall(String id, List<PatchItem> request) {
        return http.patch("/boxes/{id}")
                .path("id", id)
                .body(request, "application/json-patch+json", JsonCodecs.list(PatchItem.CODEC))
                .returnsNothing();
    }

    /**
     * Changes a box. Sends {@code text/csv}.
     *
     * @apiNote {@code PATCH /boxes/{id}}
     */
    public void updateWithCsv(String id, String request) {
        updateWithCsvCall(id, request).execute();
    }

    /** {@link #updateWithCsv(String, String)} as a call that is yet to be made. */
    public ApiCall<@Nullable Void> updateWithCsvCall(String id, String request) {
        return http.patch("/boxes/{id}")
                .path("id", id)
                .textBody(request, "text/csv")
                .returnsNothing();
    }

    /**
     * Changes a box. Sends {@code multipart/form-data}.
     *
     * @apiNote {@code PATCH /boxes/{id}}
     */
    public void updateWithMultipart(String id, UpdateBoxMultipartRequest request) {
        updateWithMultipartCall(id, request).execute();
    }

    /** {@link #updateWithMultipart(String, UpdateBoxMultipartRequest)} as a call that is yet to be made. */
    public ApiCall<@Nullable Void> updateWithMultipartCall(String id, UpdateBoxMultipartRequest request) {
        return http.patch("/boxes/{id}")
                .path("id", id)
                .body(new MultipartForm().body(request), "multipart/form-data")
                .returnsNothing();
    }

    /**
     * Calls {@code /boxes/{id}/label}.
     *
     * @apiNote {@code POST /boxes/{id}/label}
     */
    public void addLabel(String id) {
        addLabelCall(id, params -> {}).execute();
    }

    /** {@link #addLabel(String)} with optional parameters, which {@code params} sets. */
    public void addLabel(String id, Consumer<AddLabelParams> params) {
        addLabelCall(id, params).execute();
    }

    /** {@link #addLabel(String)} as a call that is yet to be made. */
    public ApiCall<@Nullable Void> addLabelCall(String id) {
        return addLabelCall(id, params -> {});
    }

    /** {@link #addLabel(String, Consumer)} as a call that is yet to be made. */
    public ApiCall<@Nullable Void> addLabelCall(String id, Consumer<AddLabelParams> params) {
        AddLabelParams values = new AddLabelParams();
        params.accept(values);
        return http.post("/boxes/{id}/label")
                .path("id", id)
                .textBody(values.request, "text/plain")
                .returnsNothing();
    }

    /**
     * Calls {@code /boxes/{id}/label}. Sends {@code application/octet-stream}.
     *
     * @apiNote {@code POST /boxes/{id}/label}
     */
    public void addLabelWithBytes(String id) {
        addLabelWithBytesCall(id, params -> {}).execute();
    }

    /** {@link #addLabelWithBytes(String)} with optional parameters, which {@code params} sets. */
    public void addLabelWithBytes(String id, Consumer<AddLabelWithBytesParams> params) {
        addLabelWithBytesCall(id, params).execute();
    }

    /** {@link #addLabelWithBytes(String)} as a call that is yet to be made. */
    public ApiCall<@Nullable Void> addLabelWithBytesCall(String id) {
        return addLabelWithBytesCall(id, params -> {});
    }

    /** {@link #addLabelWithBytes(String, Consumer)} as a call that is yet to be made. */
    public ApiCall<@Nullable Void> addLabelWithBytesCall(String id, Consumer<AddLabelWithBytesParams> params) {
        AddLabelWithBytesParams values = new AddLabelWithBytesParams();
        params.accept(values);
        return http.post("/boxes/{id}/label")
                .path("id", id)
                .body(values.request, "application/octet-stream")
                .returnsNothing();
    }

    /**
     * Calls {@code /boxes/{id}/label}.
     *
     * @apiNote {@code PUT /boxes/{id}/label}
     * @param request Of a media type {@code image/*}, which the body says itself.
     */
    public void putLabel(String id, RequestBody request) {
        putLabelCall(id, request).execute();
    }

    /** {@link #putLabel(String, RequestBody)} as a call that is yet to be made. */
    public ApiCall<@Nullable Void> putLabelCall(String id, RequestBody request) {
        return http.put("/boxes/{id}/label")
                .path("id", id)
                .body(request, "application/octet-stream")
                .returnsNothing();
    }
}
