package golden.parameters;

import com.withampersand.codegen.runtime.Generated;
import golden.parameters.model.Color;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The optional parameters of {@link HeadersClient#simpleExploded}. What is null or not set is not sent. */
@Generated("ampersand-codegen")
public final class SimpleExplodedParams {
    @Nullable String xString;
    @Nullable List<String> xList;
    @Nullable Color xColor;

    SimpleExplodedParams() {}

    /** Sets {@code xString}. */
    public SimpleExplodedParams xString(@Nullable String xString) {
        this.xString = xString;
        return this;
    }

    /** Sets {@code xList}. */
    public SimpleExplodedParams xList(@Nullable List<String> xList) {
        this.xList = xList;
        return this;
    }

    /** Sets {@code xColor}. */
    public SimpleExplodedParams xColor(@Nullable Color xColor) {
        this.xColor = xColor;
        return this;
    }
}
