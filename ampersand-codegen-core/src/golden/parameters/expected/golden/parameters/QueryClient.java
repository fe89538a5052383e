package golden.parameters;

import com.withampersand.codegen.runtime.ApiCall;
import com.withampersand.codegen.runtime.ApiHttp;
import com.withampersand.codegen.runtime.Generated;
import com.withampersand.codegen.runtime.Json;
import com.withampersand.codegen.runtime.JsonCodecs;
import com.withampersand.codegen.runtime.JsonParameter;
import com.withampersand.codegen.runtime.ParameterStyle;
import golden.parameters.model.Color;
import golden.parameters.model.Filter;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The query operations. Get this from {@link PaintsClient#query()}. */
@Generated("ampersand-codegen")
public final class QueryClient {
    private final ApiHttp http;

    QueryClient(ApiHttp http) {
        this.http = http;
    }

    /**
     * Calls {@code /content/{color}}.
     *
     * @apiNote {@code GET /content/{color}}
     */
    public void content(Color color) {
        contentCall(color, params -> {}).execute();
    }

    /** {@link #content(Color)} with optional parameters, which {@code params} sets. */
    public void content(Color color, Consumer<ContentParams> params) {
        contentCall(color, params).execute();
    }

    /** {@link #content(Color)} as a call that is yet to be made. */
    public ApiCall<@Nullable Void> contentCall(Color color) {
        return contentCall(color, params -> {});
    }

    /** {@link #content(Color, Consumer)} as a call that is yet to be made. */
    public ApiCall<@Nullable Void> contentCall(Color color, Consumer<ContentParams> params) {
        ContentParams values = new ContentParams();
        params.accept(values);
        return http.get("/content/{color}")
                .path("color", Json.write(color, Color.CODEC))
                .query("filter", JsonParameter.text(values.filter, Filter.CODEC))
                .query("word", JsonParameter.text(values.word, JsonCodecs.STRING))
                .query("plain", values.plain)
                .header("X-Filter", JsonParameter.ascii(values.xFilter, Filter.CODEC))
                .cookie("recent", JsonParameter.text(values.recent, JsonCodecs.list(JsonCodecs.STRING)))
                .returnsNothing();
    }

    /**
     * Calls {@code /deepObject/exploded}.
     *
     * @apiNote {@code GET /deepObject/exploded}
     */
    public void deepObjectExploded() {
        deepObjectExplodedCall(params -> {}).execute();
    }

    /** {@link #deepObjectExploded()} with optional parameters, which {@code params} sets. */
    public void deepObjectExploded(Consumer<DeepObjectExplodedParams> params) {
        deepObjectExplodedCall(params).execute();
    }

    /** {@link #deepObjectExploded()} as a call that is yet to be made. */
    public ApiCall<@Nullable Void> deepObjectExplodedCall() {
        return deepObjectExplodedCall(params -> {});
    }

    /** {@link #deepObjectExploded(Consumer)} as a call that is yet to be made. */
    public ApiCall<@Nullable Void> deepObjectExplodedCall(Consumer<DeepObjectExplodedParams> params) {
        DeepObjectExplodedParams values = new DeepObjectExplodedParams();
        params.accept(values);
        return http.get("/deepObject/exploded")
                .query("color", values.color, ParameterStyle.DEEP_OBJECT)
                .returnsNothing();
    }

    /**
     * Calls {@code /flat}.
     *
     * @apiNote {@code GET /flat}
     */
    public void flat() {
        flatCall(params -> {}).execute();
    }

    /** {@link #flat()} with optional parameters, which {@code params} sets. */
    public void flat(Consumer<FlatParams> params) {
        flatCall(params).execute();
    }

    /** {@link #flat()} as a call that is yet to be made. */
    public ApiCall<@Nullable Void> flatCall() {
        return flatCall(params -> {});
    }

    /** {@link #flat(Consumer)} as a call that is yet to be made. */
    public ApiCall<@Nullable Void> flatCall(Consumer<FlatParams> params) {
        FlatParams values = new FlatParams();
        params.accept(values);
        return http.get("/flat")
                .query("filter", values.filter, ParameterStyle.FORM.explode())
                .returnsNothing();
    }

    /**
     * Calls {@code /form}.
     *
     * @apiNote {@code GET /form}
     */
    public void form() {
        formCall(params -> {}).execute();
    }

    /** {@link #form()} with optional parameters, which {@code params} sets. */
    public void form(Consumer<FormParams> params) {
        formCall(params).execute();
    }

    /** {@link #form()} as a call that is yet to be made. */
    public ApiCall<@Nullable Void> formCall() {
        return formCall(params -> {});
    }

    /** {@link #form(Consumer)} as a call that is yet to be made. */
    public ApiCall<@Nullable Void> formCall(Consumer<FormParams> params) {
        FormParams values = new FormParams();
        params.accept(values);
        return http.get("/form")
                .query("string", values.string)
                .query("list", values.list, ParameterStyle.FORM)
                .query("color", values.color, ParameterStyle.FORM)
                .returnsNothing();
    }

    /**
     * Calls {@code /form/exploded}.
     *
     * @apiNote {@code GET /form/exploded}
     */
    public void formExploded() {
        formExplodedCall(params -> {}).execute();
    }

    /** {@link #formExploded()} with optional parameters, which {@code params} sets. */
    public void formExploded(Consumer<FormExplodedParams> params) {
        formExplodedCall(params).execute();
    }

    /** {@link #formExploded()} as a call that is yet to be made. */
    public ApiCall<@Nullable Void> formExplodedCall() {
        return formExplodedCall(params -> {});
    }

    /** {@link #formExploded(Consumer)} as a call that is yet to be made. */
    public ApiCall<@Nullable Void> formExplodedCall(Consumer<FormExplodedParams> params) {
        FormExplodedParams values = new FormExplodedParams();
        params.accept(values);
        return http.get("/form/exploded")
                .query("string", values.string)
                .query("list", values.list)
                .query("color", values.color, ParameterStyle.FORM.explode())
                .returnsNothing();
    }

    /**
     * Calls {@code /nested}.
     *
     * @apiNote {@code GET /nested}
     */
    public void nested() {
        nestedCall(params -> {}).execute();
    }

    /** {@link #nested()} with optional parameters, which {@code params} sets. */
    public void nested(Consumer<NestedParams> params) {
        nestedCall(params).execute();
    }

    /** {@link #nested()} as a call that is yet to be made. */
    public ApiCall<@Nullable Void> nestedCall() {
        return nestedCall(params -> {});
    }

    /** {@link #nested(Consumer)} as a call that is yet to be made. */
    public ApiCall<@Nullable Void> nestedCall(Consumer<NestedParams> params) {
        NestedParams values = new NestedParams();
        params.accept(values);
        return http.get("/nested")
                .query("filter", values.filter, ParameterStyle.DEEP_OBJECT)
                .returnsNothing();
    }

    /**
     * Calls {@code /odd}.
     *
     * @apiNote {@code GET /odd}
     */
    public void odd() {
        oddCall(params -> {}).execute();
    }

    /** {@link #odd()} with optional parameters, which {@code params} sets. */
    public void odd(Consumer<OddParams> params) {
        oddCall(params).execute();
    }

    /** {@link #odd()} as a call that is yet to be made. */
    public ApiCall<@Nullable Void> oddCall() {
        return oddCall(params -> {});
    }

    /** {@link #odd(Consumer)} as a call that is yet to be made. */
    public ApiCall<@Nullable Void> oddCall(Consumer<OddParams> params) {
        OddParams values = new OddParams();
        params.accept(values);
        return http.get("/odd")
                .cookie("session", values.session)
                .query("page", values.page)
                .query("xml", values.xml, ParameterStyle.FORM.explode())
                .cookie("where", values.where)
                .returnsNothing();
    }

    /**
     * Calls {@code /odd}.
     *
     * @apiNote {@code LINK /odd}
     */
    public void link(String to) {
        linkCall(to).execute();
    }

    /** {@link #link(String)} as a call that is yet to be made. */
    public ApiCall<@Nullable Void> linkCall(String to) {
        return http.request("LINK", "/odd")
                .query("to", to)
                .returnsNothing();
    }

    /**
     * Calls {@code /pipeDelimited}.
     *
     * @apiNote {@code GET /pipeDelimited}
     */
    public void pipeDelimited() {
        pipeDelimitedCall(params -> {}).execute();
    }

    /** {@link #pipeDelimited()} with optional parameters, which {@code params} sets. */
    public void pipeDelimited(Consumer<PipeDelimitedParams> params) {
        pipeDelimitedCall(params).execute();
    }

    /** {@link #pipeDelimited()} as a call that is yet to be made. */
    public ApiCall<@Nullable Void> pipeDelimitedCall() {
        return pipeDelimitedCall(params -> {});
    }

    /** {@link #pipeDelimited(Consumer)} as a call that is yet to be made. */
    public ApiCall<@Nullable Void> pipeDelimitedCall(Consumer<PipeDelimitedParams> params) {
        PipeDelimitedParams values = new PipeDelimitedParams();
        params.accept(values);
        return http.get("/pipeDelimited")
                .query("list", values.list, ParameterStyle.PIPE_DELIMITED)
                .query("color", values.color, ParameterStyle.PIPE_DELIMITED)
                .returnsNothing();
    }

    /**
     * Calls {@code /pipeDelimited/exploded}.
     *
     * @apiNote {@code GET /pipeDelimited/exploded}
     */
    public void pipeDelimitedExploded() {
        pipeDelimitedExplodedCall(params -> {}).execute();
    }

    /** {@link #pipeDelimitedExploded()} with optional parameters, which {@code params} sets. */
    public void pipeDelimitedExploded(Consumer<PipeDelimitedExplodedParams> params) {
        pipeDelimitedExplodedCall(params).execute();
    }

    /** {@link #pipeDelimitedExploded()} as a call that is yet to be made. */
    public ApiCall<@Nullable Void> pipeDelimitedExplodedCall() {
        return pipeDelimitedExplodedCall(params -> {});
    }

    /** {@link #pipeDelimitedExploded(Consumer)} as a call that is yet to be made. */
    public ApiCall<@Nullable Void> pipeDelimitedExplodedCall(Consumer<PipeDelimitedExplodedParams> params) {
        PipeDelimitedExplodedParams values = new PipeDelimitedExplodedParams();
        params.accept(values);
        return http.get("/pipeDelimited/exploded")
                .query("list", values.list, ParameterStyle.PIPE_DELIMITED.explode())
                .query("color", values.color, ParameterStyle.PIPE_DELIMITED.explode())
                .returnsNothing();
    }

    /**
     * Calls {@code /querystring/form}.
     *
     * @apiNote {@code GET /querystring/form}
     */
    public void wholeForm() {
        wholeFormCall(params -> {}).execute();
    }

    /** {@link #wholeForm()} with optional parameters, which {@code params} sets. */
    public void wholeForm(Consumer<WholeFormParams> params) {
        wholeFormCall(params).execute();
    }

    /** {@link #wholeForm()} as a call that is yet to be made. */
    public ApiCall<@Nullable Void> wholeFormCall() {
        return wholeFormCall(params -> {});
    }

    /** {@link #wholeForm(Consumer)} as a call that is yet to be made. */
    public ApiCall<@Nullable Void> wholeFormCall(Consumer<WholeFormParams> params) {
        WholeFormParams values = new WholeFormParams();
        params.accept(values);
        return http.get("/querystring/form")
                .query("filter", values.filter, ParameterStyle.FORM.explode())
                .returnsNothing();
    }

    /**
     * Calls {@code /querystring/json}.
     *
     * @apiNote {@code GET /querystring/json}
     */
    public void wholeJson() {
        wholeJsonCall(params -> {}).execute();
    }

    /** {@link #wholeJson()} with optional parameters, which {@code params} sets. */
    public void wholeJson(Consumer<WholeJsonParams> params) {
        wholeJsonCall(params).execute();
    }

    /** {@link #wholeJson()} as a call that is yet to be made. */
    public ApiCall<@Nullable Void> wholeJsonCall() {
        return wholeJsonCall(params -> {});
    }

    /** {@link #wholeJson(Consumer)} as a call that is yet to be made. */
    public ApiCall<@Nullable Void> wholeJsonCall(Consumer<WholeJsonParams> params) {
        WholeJsonParams values = new WholeJsonParams();
        params.accept(values);
        return http.get("/querystring/json")
                .query("filter", JsonParameter.text(values.filter, Filter.CODEC), ParameterStyle.SIMPLE)
                .returnsNothing();
    }

    /**
     * Calls {@code /reserved/{path}}.
     *
     * @apiNote {@code GET /reserved/{path}}
     */
    public void reserved(String path) {
        reservedCall(path, params -> {}).execute();
    }

    /** {@link #reserved(String)} with optional parameters, which {@code params} sets. */
    public void reserved(String path, Consumer<ReservedParams> params) {
        reservedCall(path, params).execute();
    }

    /** {@link #reserved(String)} as a call that is yet to be made. */
    public ApiCall<@Nullable Void> reservedCall(String path) {
        return reservedCall(path, params -> {});
    }

    /** {@link #reserved(String, Consumer)} as a call that is yet to be made. */
    public ApiCall<@Nullable Void> reservedCall(String path, Consumer<ReservedParams> params) {
        ReservedParams values = new ReservedParams();
        params.accept(values);
        return http.get("/reserved/{path}")
                .path("path", path, ParameterStyle.SIMPLE.allowReserved())
                .query("where", values.where, ParameterStyle.FORM.explode().allowReserved())
                .query("fields", values.fields, ParameterStyle.FORM.allowReserved())
                .returnsNothing();
    }

    /**
     * Calls {@code /spaceDelimited}.
     *
     * @apiNote {@code GET /spaceDelimited}
     */
    public void spaceDelimited() {
        spaceDelimitedCall(params -> {}).execute();
    }

    /** {@link #spaceDelimited()} with optional parameters, which {@code params} sets. */
    public void spaceDelimited(Consumer<SpaceDelimitedParams> params) {
        spaceDelimitedCall(params).execute();
    }

    /** {@link #spaceDelimited()} as a call that is yet to be made. */
    public ApiCall<@Nullable Void> spaceDelimitedCall() {
        return spaceDelimitedCall(params -> {});
    }

    /** {@link #spaceDelimited(Consumer)} as a call that is yet to be made. */
    public ApiCall<@Nullable Void> spaceDelimitedCall(Consumer<SpaceDelimitedParams> params) {
        SpaceDelimitedParams values = new SpaceDelimitedParams();
        params.accept(values);
        return http.get("/spaceDelimited")
                .query("list", values.list, ParameterStyle.SPACE_DELIMITED)
                .query("color", values.color, ParameterStyle.SPACE_DELIMITED)
                .returnsNothing();
    }

    /**
     * Calls {@code /spaceDelimited/exploded}.
     *
     * @apiNote {@code GET /spaceDelimited/exploded}
     */
    public void spaceDelimitedExploded() {
        spaceDelimitedExplodedCall(params -> {}).execute();
    }

    /** {@link #spaceDelimitedExploded()} with optional parameters, which {@code params} sets. */
    public void spaceDelimitedExploded(Consumer<SpaceDelimitedExplodedParams> params) {
        spaceDelimitedExplodedCall(params).execute();
    }

    /** {@link #spaceDelimitedExploded()} as a call that is yet to be made. */
    public ApiCall<@Nullable Void> spaceDelimitedExplodedCall() {
        return spaceDelimitedExplodedCall(params -> {});
    }

    /** {@link #spaceDelimitedExploded(Consumer)} as a call that is yet to be made. */
    public ApiCall<@Nullable Void> spaceDelimitedExplodedCall(Consumer<SpaceDelimitedExplodedParams> params) {
        SpaceDelimitedExplodedParams values = new SpaceDelimitedExplodedParams();
        params.accept(values);
        return http.get("/spaceDelimited/exploded")
                .query("list", values.list, ParameterStyle.SPACE_DELIMITED.explode())
                .query("color", values.color, ParameterStyle.SPACE_DELIMITED.explode())
                .returnsNothing();
    }

    /**
     * Calls {@code /usual}.
     *
     * @apiNote {@code GET /usual}
     */
    public void usual() {
        usualCall(params -> {}).execute();
    }

    /** {@link #usual()} with optional parameters, which {@code params} sets. */
    public void usual(Consumer<UsualParams> params) {
        usualCall(params).execute();
    }

    /** {@link #usual()} as a call that is yet to be made. */
    public ApiCall<@Nullable Void> usualCall() {
        return usualCall(params -> {});
    }

    /** {@link #usual(Consumer)} as a call that is yet to be made. */
    public ApiCall<@Nullable Void> usualCall(Consumer<UsualParams> params) {
        UsualParams values = new UsualParams();
        params.accept(values);
        return http.get("/usual")
                .query("string", values.string)
                .query("list", values.list)
                .query("shade", values.shade)
                .query("color", values.color, ParameterStyle.FORM.explode())
                .query("labels", values.labels, ParameterStyle.FORM.explode())
                .returnsNothing();
    }
}
