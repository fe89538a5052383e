package golden.parameters;

import com.withampersand.codegen.runtime.Generated;
import golden.parameters.model.Color;
import org.jspecify.annotations.Nullable;

/** The optional parameters of {@link QueryClient#deepObjectExploded}. What is null or not set is not sent. */
@Generated("ampersand-codegen")
public final class DeepObjectExplodedParams {
    @Nullable Color color;

    DeepObjectExplodedParams() {}

    /** Sets {@code color}. */
    public DeepObjectExplodedParams color(@Nullable Color color) {
        this.color = color;
        return this;
    }
}
