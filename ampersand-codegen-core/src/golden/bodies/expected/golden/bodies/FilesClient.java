package golden.bodies;

import com.withampersand.codegen.runtime.ApiCall;
import com.withampersand.codegen.runtime.ApiHttp;
import com.withampersand.codegen.runtime.Generated;
import com.withampersand.codegen.runtime.MultipartForm;
import golden.bodies.model.Size;
import golden.bodies.model.UploadFileRequest;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The operations on files. Get this from {@link DepotClient#files()}. */
@Generated("ampersand-codegen")
public final class FilesClient {
    private final ApiHttp http;

    FilesClient(ApiHttp http) {
        this.http = http;
    }

    /**
     * Uploads a file.
     *
     * @apiNote {@code POST /files}
     * @param request the file and what it is for
     */
    public void upload(UploadFileRequest request) {
        uploadCall(request).execute();
    }

    /** {@link #upload(UploadFileRequest)} as a call that is yet to be made. */
    public ApiCall<@Nullable Void> uploadCall(UploadFileRequest request) {
        return http.post("/files")
                .body(new MultipartForm().body(request), "multipart/form-data")
                .returnsNothing();
    }

    /**
     * Calls {@code /files/free}.
     *
     * @apiNote {@code POST /files/free}
     */
    public void uploadFree() {
        uploadFreeCall(params -> {}).execute();
    }

    /** {@link #uploadFree()} with optional parameters, which {@code params} sets. */
    public void uploadFree(Consumer<UploadFreeParams> params) {
        uploadFreeCall(params).execute();
    }

    /** {@link #uploadFree()} as a call that is yet to be made. */
    public ApiCall<@Nullable Void> uploadFreeCall() {
        return uploadFreeCall(params -> {});
    }

    /** {@link #uploadFree(Consumer)} as a call that is yet to be made. */
    public ApiCall<@Nullable Void> uploadFreeCall(Consumer<UploadFreeParams> params) {
        UploadFreeParams values = new UploadFreeParams();
        params.accept(values);
        return http.post("/files/free")
                .body(new MultipartForm().body(values.request), "multipart/form-data")
                .returnsNothing();
    }

    /**
     * Calls {@code /files/many}.
     *
     * @apiNote {@code POST /files/many}
     */
    public void uploadMany() {
        uploadManyCall(params -> {}).execute();
    }

    /** {@link #uploadMany()} with optional parameters, which {@code params} sets. */
    public void uploadMany(Consumer<UploadManyParams> params) {
        uploadManyCall(params).execute();
    }

    /** {@link #uploadMany()} as a call that is yet to be made. */
    public ApiCall<@Nullable Void> uploadManyCall() {
        return uploadManyCall(params -> {});
    }

    /** {@link #uploadMany(Consumer)} as a call that is yet to be made. */
    public ApiCall<@Nullable Void> uploadManyCall(Consumer<UploadManyParams> params) {
        UploadManyParams values = new UploadManyParams();
        params.accept(values);
        return http.post("/files/many")
                .body(
                        new MultipartForm().type("photo", "image/png").type("scan", "image/tiff").body(values.request),
                        "multipart/form-data")
                .returnsNothing();
    }

    /**
     * Calls {@code /files/mixed}.
     *
     * @apiNote {@code POST /files/mixed}
     */
    public void uploadMixed(List<Size> request) {
        uploadMixedCall(request).execute();
    }

    /** {@link #uploadMixed(List)} as a call that is yet to be made. */
    public ApiCall<@Nullable Void> uploadMixedCall(List<Size> request) {
        return http.post("/files/mixed")
                .body(new MultipartForm().body(request), "multipart/mixed")
                .returnsNothing();
    }
}
