package golden.paging;

import com.withampersand.codegen.runtime.ApiCall;
import com.withampersand.codegen.runtime.ApiHttp;
import com.withampersand.codegen.runtime.Generated;
import golden.paging.model.CreateScanRequest;
import org.jspecify.annotations.Nullable;

/** The operations on scans. Get this from {@link ArchiveClient#scans()}. */
@Generated("ampersand-codegen")
public final class ScansClient {
    private final ApiHttp http;

    ScansClient(ApiHttp http) {
        this.http = http;
    }

    /**
     * Scan a paper.
     *
     * @apiNote {@code POST /rooms/{roomId}/scans}
     */
    public void create(CreateScanRequest request) {
        createCall(request).execute();
    }

    /** {@link #create(CreateScanRequest)} as a call that is yet to be made. */
    public ApiCall<@Nullable Void> createCall(CreateScanRequest request) {
        return http.post("/rooms/{roomId}/scans")
                .clientPath("roomId", "defaultRoom")
                .body(request, "application/json", CreateScanRequest.CODEC)
                .auth("archiveKey")
                .returnsNothing();
    }
}
