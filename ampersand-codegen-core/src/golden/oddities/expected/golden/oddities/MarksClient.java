package golden.oddities;

import com.withampersand.codegen.runtime.ApiCall;
import com.withampersand.codegen.runtime.ApiHttp;
import com.withampersand.codegen.runtime.Generated;
import golden.oddities.model.Old;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The operations on marks. Get this from {@link OdditiesClient#marks()}. */
@Generated("ampersand-codegen")
@SuppressWarnings("deprecation")
public final class MarksClient {
    private final ApiHttp http;

    MarksClient(ApiHttp http) {
        this.http = http;
    }

    /**
     * Calls {@code /marks/{old}}.
     *
     * @apiNote {@code POST /marks/{old}}
     */
    public void mark(String old) {
        markCall(old, params -> {}).execute();
    }

    /** {@link #mark(String)} with optional parameters, which {@code params} sets. */
    public void mark(String old, Consumer<MarkParams> params) {
        markCall(old, params).execute();
    }

    /** {@link #mark(String)} as a call that is yet to be made. */
    public ApiCall<@Nullable Void> markCall(String old) {
        return markCall(old, params -> {});
    }

    /** {@link #mark(String, Consumer)} as a call that is yet to be made. */
    public ApiCall<@Nullable Void> markCall(String old, Consumer<MarkParams> params) {
        MarkParams values = new MarkParams();
        params.accept(values);
        return http.post("/marks/{old}")
                .path("old", old)
                .query("grade", values.grade)
                .body(values.request, "application/json", Old.CODEC)
                .returnsNothing();
    }
}
