package golden.parameters;

import com.withampersand.codegen.runtime.ApiCall;
import com.withampersand.codegen.runtime.ApiHttp;
import com.withampersand.codegen.runtime.Generated;
import com.withampersand.codegen.runtime.ParameterStyle;
import golden.parameters.model.Color;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The operations on paths. Get this from {@link PaintsClient#paths()}. */
@Generated("ampersand-codegen")
public final class PathsClient {
    private final ApiHttp http;

    PathsClient(ApiHttp http) {
        this.http = http;
    }

    /**
     * Calls {@code /label/exploded/list/{color}}.
     *
     * @apiNote {@code GET /label/exploded/list/{color}}
     */
    public void labelExplodedList(List<String> color) {
        labelExplodedListCall(color).execute();
    }

    /** {@link #labelExplodedList(List)} as a call that is yet to be made. */
    public ApiCall<@Nullable Void> labelExplodedListCall(List<String> color) {
        return http.get("/label/exploded/list/{color}")
                .path("color", color, ParameterStyle.LABEL.explode())
                .returnsNothing();
    }

    /**
     * Calls {@code /label/exploded/object/{color}}.
     *
     * @apiNote {@code GET /label/exploded/object/{color}}
     */
    public void labelExplodedObject(Color color) {
        labelExplodedObjectCall(color).execute();
    }

    /** {@link #labelExplodedObject(Color)} as a call that is yet to be made. */
    public ApiCall<@Nullable Void> labelExplodedObjectCall(Color color) {
        return http.get("/label/exploded/object/{color}")
                .path("color", color, ParameterStyle.LABEL.explode())
                .returnsNothing();
    }

    /**
     * Calls {@code /label/exploded/string/{color}}.
     *
     * @apiNote {@code GET /label/exploded/string/{color}}
     */
    public void labelExplodedString(String color) {
        labelExplodedStringCall(color).execute();
    }

    /** {@link #labelExplodedString(String)} as a call that is yet to be made. */
    public ApiCall<@Nullable Void> labelExplodedStringCall(String color) {
        return http.get("/label/exploded/string/{color}")
                .path("color", color, ParameterStyle.LABEL.explode())
                .returnsNothing();
    }

    /**
     * Calls {@code /label/list/{color}}.
     *
     * @apiNote {@code GET /label/list/{color}}
     */
    public void labelList(List<String> color) {
        labelListCall(color).execute();
    }

    /** {@link #labelList(List)} as a call that is yet to be made. */
    public ApiCall<@Nullable Void> labelListCall(List<String> color) {
        return http.get("/label/list/{color}")
                .path("color", color, ParameterStyle.LABEL)
                .returnsNothing();
    }

    /**
     * Calls {@code /label/object/{color}}.
     *
     * @apiNote {@code GET /label/object/{color}}
     */
    public void labelObject(Color color) {
        labelObjectCall(color).execute();
    }

    /** {@link #labelObject(Color)} as a call that is yet to be made. */
    public ApiCall<@Nullable Void> labelObjectCall(Color color) {
        return http.get("/label/object/{color}")
                .path("color", color, ParameterStyle.LABEL)
                .returnsNothing();
    }

    /**
     * Calls {@code /label/string/{color}}.
     *
     * @apiNote {@code GET /label/string/{color}}
     */
    public void labelString(String color) {
        labelStringCall(color).execute();
    }

    /** {@link #labelString(String)} as a call that is yet to be made. */
    public ApiCall<@Nullable Void> labelStringCall(String color) {
        return http.get("/label/string/{color}")
                .path("color", color, ParameterStyle.LABEL)
                .returnsNothing();
    }

    /**
     * Calls {@code /matrix/exploded/list/{color}}.
     *
     * @apiNote {@code GET /matrix/exploded/list/{color}}
     */
    public void matrixExplodedList(List<String> color) {
        matrixExplodedListCall(color).execute();
    }

    /** {@link #matrixExplodedList(List)} as a call that is yet to be made. */
    public ApiCall<@Nullable Void> matrixExplodedListCall(List<String> color) {
        return http.get("/matrix/exploded/list/{color}")
                .path("color", color, ParameterStyle.MATRIX.explode())
                .returnsNothing();
    }

    /**
     * Calls {@code /matrix/exploded/object/{color}}.
     *
     * @apiNote {@code GET /matrix/exploded/object/{color}}
     */
    public void matrixExplodedObject(Color color) {
        matrixExplodedObjectCall(color).execute();
    }

    /** {@link #matrixExplodedObject(Color)} as a call that is yet to be made. */
    public ApiCall<@Nullable Void> matrixExplodedObjectCall(Color color) {
        return http.get("/matrix/exploded/object/{color}")
                .path("color", color, ParameterStyle.MATRIX.explode())
                .returnsNothing();
    }

    /**
     * Calls {@code /matrix/exploded/string/{color}}.
     *
     * @apiNote {@code GET /matrix/exploded/string/{color}}
     */
    public void matrixExplodedString(String color) {
        matrixExplodedStringCall(color).execute();
    }

    /** {@link #matrixExplodedString(String)} as a call that is yet to be made. */
    public ApiCall<@Nullable Void> matrixExplodedStringCall(String color) {
        return http.get("/matrix/exploded/string/{color}")
                .path("color", color, ParameterStyle.MATRIX.explode())
                .returnsNothing();
    }

    /**
     * Calls {@code /matrix/list/{color}}.
     *
     * @apiNote {@code GET /matrix/list/{color}}
     */
    public void matrixList(List<String> color) {
        matrixListCall(color).execute();
    }

    /** {@link #matrixList(List)} as a call that is yet to be made. */
    public ApiCall<@Nullable Void> matrixListCall(List<String> color) {
        return http.get("/matrix/list/{color}")
                .path("color", color, ParameterStyle.MATRIX)
                .returnsNothing();
    }

    /**
     * Calls {@code /matrix/object/{color}}.
     *
     * @apiNote {@code GET /matrix/object/{color}}
     */
    public void matrixObject(Color color) {
        matrixObjectCall(color).execute();
    }

    /** {@link #matrixObject(Color)} as a call that is yet to be made. */
    public ApiCall<@Nullable Void> matrixObjectCall(Color color) {
        return http.get("/matrix/object/{color}")
                .path("color", color, ParameterStyle.MATRIX)
                .returnsNothing();
    }

    /**
     * Calls {@code /matrix/string/{color}}.
     *
     * @apiNote {@code GET /matrix/string/{color}}
     */
    public void matrixString(String color) {
        matrixStringCall(color).execute();
    }

    /** {@link #matrixString(String)} as a call that is yet to be made. */
    public ApiCall<@Nullable Void> matrixStringCall(String color) {
        return http.get("/matrix/string/{color}")
                .path("color", color, ParameterStyle.MATRIX)
                .returnsNothing();
    }

    /**
     * Calls {@code /simple/exploded/list/{color}}.
     *
     * @apiNote {@code GET /simple/exploded/list/{color}}
     */
    public void simpleExplodedList(List<String> color) {
        simpleExplodedListCall(color).execute();
    }

    /** {@link #simpleExplodedList(List)} as a call that is yet to be made. */
    public ApiCall<@Nullable Void> simpleExplodedListCall(List<String> color) {
        return http.get("/simple/exploded/list/{color}")
                .path("color", color)
                .returnsNothing();
    }

    /**
     * Calls {@code /simple/exploded/object/{color}}.
     *
     * @apiNote {@code GET /simple/exploded/object/{color}}
     */
    public void simpleExplodedObject(Color color) {
        simpleExplodedObjectCall(color).execute();
    }

    /** {@link #simpleExplodedObject(Color)} as a call that is yet to be made. */
    public ApiCall<@Nullable Void> simpleExplodedObjectCall(Color color) {
        return http.get("/simple/exploded/object/{color}")
                .path("color", color, ParameterStyle.SIMPLE.explode())
                .returnsNothing();
    }

    /**
     * Calls {@code /simple/exploded/string/{color}}.
     *
     * @apiNote {@code GET /simple/exploded/string/{color}}
     */
    public void simpleExplodedString(String color) {
        simpleExplodedStringCall(color).execute();
    }

    /** {@link #simpleExplodedString(String)} as a call that is yet to be made. */
    public ApiCall<@Nullable Void> simpleExplodedStringCall(String color) {
        return http.get("/simple/exploded/string/{color}")
                .path("color", color)
                .returnsNothing();
    }

    /**
     * Calls {@code /simple/list/{color}}.
     *
     * @apiNote {@code GET /simple/list/{color}}
     */
    public void simpleList(List<String> color) {
        simpleListCall(color).execute();
    }

    /** {@link #simpleList(List)} as a call that is yet to be made. */
    public ApiCall<@Nullable Void> simpleListCall(List<String> color) {
        return http.get("/simple/list/{color}")
                .path("color", color)
                .returnsNothing();
    }

    /**
     * Calls {@code /simple/object/{color}}.
     *
     * @apiNote {@code GET /simple/object/{color}}
     */
    public void simpleObject(Color color) {
        simpleObjectCall(color).execute();
    }

    /** {@link #simpleObject(Color)} as a call that is yet to be made. */
    public ApiCall<@Nullable Void> simpleObjectCall(Color color) {
        return http.get("/simple/object/{color}")
                .path("color", color, ParameterStyle.SIMPLE)
                .returnsNothing();
    }

    /**
     * Calls {@code /simple/string/{color}}.
     *
     * @apiNote {@code GET /simple/string/{color}}
     */
    public void simpleString(String color) {
        simpleStringCall(color).execute();
    }

    /** {@link #simpleString(String)} as a call that is yet to be made. */
    public ApiCall<@Nullable Void> simpleStringCall(String color) {
        return http.get("/simple/string/{color}")
                .path("color", color)
                .returnsNothing();
    }
}
