package golden.parameters;

import com.withampersand.codegen.runtime.ApiCall;
import com.withampersand.codegen.runtime.ApiHttp;
import com.withampersand.codegen.runtime.Generated;
import com.withampersand.codegen.runtime.ParameterStyle;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The operations on headers. Get this from {@link PaintsClient#headers()}. */
@Generated("ampersand-codegen")
public final class HeadersClient {
    private final ApiHttp http;

    HeadersClient(ApiHttp http) {
        this.http = http;
    }

    /**
     * Calls {@code /header}.
     *
     * @apiNote {@code GET /header}
     */
    public void simple() {
        simpleCall(params -> {}).execute();
    }

    /** {@link #simple()} with optional parameters, which {@code params} sets. */
    public void simple(Consumer<SimpleParams> params) {
        simpleCall(params).execute();
    }

    /** {@link #simple()} as a call that is yet to be made. */
    public ApiCall<@Nullable Void> simpleCall() {
        return simpleCall(params -> {});
    }

    /** {@link #simple(Consumer)} as a call that is yet to be made. */
    public ApiCall<@Nullable Void> simpleCall(Consumer<SimpleParams> params) {
        SimpleParams values = new SimpleParams();
        params.accept(values);
        return http.get("/header")
                .header("X-String", values.xString)
                .header("X-List", values.xList)
                .header("X-Color", values.xColor, ParameterStyle.HEADER)
                .returnsNothing();
    }

    /**
     * Calls {@code /header/exploded}.
     *
     * @apiNote {@code GET /header/exploded}
     */
    public void simpleExploded() {
        simpleExplodedCall(params -> {}).execute();
    }

    /** {@link #simpleExploded()} with optional parameters, which {@code params} sets. */
    public void simpleExploded(Consumer<SimpleExplodedParams> params) {
        simpleExplodedCall(params).execute();
    }

    /** {@link #simpleExploded()} as a call that is yet to be made. */
    public ApiCall<@Nullable Void> simpleExplodedCall() {
        return simpleExplodedCall(params -> {});
    }

    /** {@link #simpleExploded(Consumer)} as a call that is yet to be made. */
    public ApiCall<@Nullable Void> simpleExplodedCall(Consumer<SimpleExplodedParams> params) {
        SimpleExplodedParams values = new SimpleExplodedParams();
        params.accept(values);
        return http.get("/header/exploded")
                .header("X-String", values.xString)
                .header("X-List", values.xList)
                .header("X-Color", values.xColor, ParameterStyle.HEADER.explode())
                .returnsNothing();
    }
}
