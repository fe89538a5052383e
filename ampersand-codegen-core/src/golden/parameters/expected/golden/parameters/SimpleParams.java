package golden.parameters;

import com.withampersand.codegen.runtime.Generated;
import golden.parameters.model.Color;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The optional parameters of {@link HeadersClient#simple}. What is null or not set is not sent. */
@Generated("ampersand-codegen")
public final class SimpleParams {
    @Nullable String xString;
    @Nullable List<String> xList;
    @Nullable Color xColor;

    SimpleParams() {}

    /** Sets {@code xString}. */
    public SimpleParams xString(@Nullable String xString) {
        this.xString = xString;
        return this;
    }

    /** Sets {@code xList}. */
    public SimpleParams xList(@Nullable List<String> xList) {
        this.xList = xList;
        return this;
    }

    /** Sets {@code xColor}. */
    public SimpleParams xColor(@Nullable Color xColor) {
        this.xColor = xColor;
        return this;
    }
}
