package golden.parameters;

import com.withampersand.codegen.runtime.ApiCall;
import com.withampersand.codegen.runtime.ApiHttp;
import com.withampersand.codegen.runtime.Generated;
import com.withampersand.codegen.runtime.ParameterStyle;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The operations on cookies. Get this from {@link PaintsClient#cookies()}. */
@Generated("ampersand-codegen")
public final class CookiesClient {
    private final ApiHttp http;

    CookiesClient(ApiHttp http) {
        this.http = http;
    }

    /**
     * Calls {@code /cookie/cookie}.
     *
     * @apiNote {@code GET /cookie/cookie}
     */
    public void plain() {
        plainCall(params -> {}).execute();
    }

    /** {@link #plain()} with optional parameters, which {@code params} sets. */
    public void plain(Consumer<PlainParams> params) {
        plainCall(params).execute();
    }

    /** {@link #plain()} as a call that is yet to be made. */
    public ApiCall<@Nullable Void> plainCall() {
        return plainCall(params -> {});
    }

    /** {@link #plain(Consumer)} as a call that is yet to be made. */
    public ApiCall<@Nullable Void> plainCall(Consumer<PlainParams> params) {
        PlainParams values = new PlainParams();
        params.accept(values);
        return http.get("/cookie/cookie")
                .cookie("string", values.string, ParameterStyle.COOKIE)
                .cookie("list", values.list, ParameterStyle.COOKIE)
                .cookie("color", values.color, ParameterStyle.COOKIE)
                .returnsNothing();
    }

    /**
     * Calls {@code /cookie/cookie/exploded}.
     *
     * @apiNote {@code GET /cookie/cookie/exploded}
     */
    public void plainExploded() {
        plainExplodedCall(params -> {}).execute();
    }

    /** {@link #plainExploded()} with optional parameters, which {@code params} sets. */
    public void plainExploded(Consumer<PlainExplodedParams> params) {
        plainExplodedCall(params).execute();
    }

    /** {@link #plainExploded()} as a call that is yet to be made. */
    public ApiCall<@Nullable Void> plainExplodedCall() {
        return plainExplodedCall(params -> {});
    }

    /** {@link #plainExploded(Consumer)} as a call that is yet to be made. */
    public ApiCall<@Nullable Void> plainExplodedCall(Consumer<PlainExplodedParams> params) {
        PlainExplodedParams values = new PlainExplodedParams();
        params.accept(values);
        return http.get("/cookie/cookie/exploded")
                .cookie("string", values.string, ParameterStyle.COOKIE.explode())
                .cookie("list", values.list, ParameterStyle.COOKIE.explode())
                .cookie("color", values.color, ParameterStyle.COOKIE.explode())
                .returnsNothing();
    }

    /**
     * Calls {@code /cookie/form}.
     *
     * @apiNote {@code GET /cookie/form}
     */
    public void encoded() {
        encodedCall(params -> {}).execute();
    }

    /** {@link #encoded()} with optional parameters, which {@code params} sets. */
    public void encoded(Consumer<EncodedParams> params) {
        encodedCall(params).execute();
    }

    /** {@link #encoded()} as a call that is yet to be made. */
    public ApiCall<@Nullable Void> encodedCall() {
        return encodedCall(params -> {});
    }

    /** {@link #encoded(Consumer)} as a call that is yet to be made. */
    public ApiCall<@Nullable Void> encodedCall(Consumer<EncodedParams> params) {
        EncodedParams values = new EncodedParams();
        params.accept(values);
        return http.get("/cookie/form")
                .cookie("string", values.string)
                .cookie("list", values.list, ParameterStyle.ENCODED_COOKIE)
                .cookie("color", values.color, ParameterStyle.ENCODED_COOKIE)
                .returnsNothing();
    }

    /**
     * Calls {@code /cookie/form/exploded}.
     *
     * @apiNote {@code GET /cookie/form/exploded}
     */
    public void encodedExploded() {
        encodedExplodedCall(params -> {}).execute();
    }

    /** {@link #encodedExploded()} with optional parameters, which {@code params} sets. */
    public void encodedExploded(Consumer<EncodedExplodedParams> params) {
        encodedExplodedCall(params).execute();
    }

    /** {@link #encodedExploded()} as a call that is yet to be made. */
    public ApiCall<@Nullable Void> encodedExplodedCall() {
        return encodedExplodedCall(params -> {});
    }

    /** {@link #encodedExploded(Consumer)} as a call that is yet to be made. */
    public ApiCall<@Nullable Void> encodedExplodedCall(Consumer<EncodedExplodedParams> params) {
        EncodedExplodedParams values = new EncodedExplodedParams();
        params.accept(values);
        return http.get("/cookie/form/exploded")
                .cookie("string", values.string)
                .cookie("list", values.list, ParameterStyle.ENCODED_COOKIE.explode())
                .cookie("color", values.color, ParameterStyle.ENCODED_COOKIE.explode())
                .returnsNothing();
    }
}
