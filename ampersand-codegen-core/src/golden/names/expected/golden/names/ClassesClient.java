package golden.names;

import com.withampersand.codegen.runtime.ApiCall;
import com.withampersand.codegen.runtime.ApiHttp;
import com.withampersand.codegen.runtime.Generated;
import org.jspecify.annotations.Nullable;

/** The operations on classes. Get this from {@link NamesClient#classes()}. */
@Generated("ampersand-codegen")
public final class ClassesClient {
    private final ApiHttp http;

    ClassesClient(ApiHttp http) {
        this.http = http;
    }

    /**
     * Calls {@code /class}.
     *
     * @apiNote {@code GET /class}
     */
    public void get() {
        getCall().execute();
    }

    /** {@link #get()} as a call that is yet to be made. */
    public ApiCall<@Nullable Void> getCall() {
        return http.get("/class")
                .auth("apiKey")
                .returnsNothing();
    }

    /**
     * Calls {@code /class}.
     *
     * @apiNote {@code POST /class}
     */
    public void toStringOperation() {
        toStringOperationCall().execute();
    }

    /** {@link #toStringOperation()} as a call that is yet to be made. */
    public ApiCall<@Nullable Void> toStringOperationCall() {
        return http.post("/class")
                .auth("apiKey")
                .returnsNothing();
    }

    /**
     * Calls {@code /class}.
     *
     * @apiNote {@code PUT /class}
     */
    public void notifyOperation() {
        notifyOperationCall().execute();
    }

    /** {@link #notifyOperation()} as a call that is yet to be made. */
    public ApiCall<@Nullable Void> notifyOperationCall() {
        return http.put("/class")
                .auth("apiKey")
                .returnsNothing();
    }

    /**
     * Calls {@code /class}.
     *
     * @apiNote {@code PATCH /class}
     */
    public void getClassPatchClass() {
        getClassPatchClassCall().execute();
    }

    /** {@link #getClassPatchClass()} as a call that is yet to be made. */
    public ApiCall<@Nullable Void> getClassPatchClassCall() {
        return http.patch("/class")
                .auth("apiKey")
                .returnsNothing();
    }
}
