package golden.parameters;

import com.withampersand.codegen.runtime.Generated;
import golden.parameters.model.Color;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The optional parameters of {@link QueryClient#spaceDelimitedExploded}. What is null or not set is not sent. */
@Generated("ampersand-codegen")
public final class SpaceDelimitedExplodedParams {
    @Nullable List<String> list;
    @Nullable Color color;

    SpaceDelimitedExplodedParams() {}

    /** Sets {@code list}. */
    public SpaceDelimitedExplodedParams list(@Nullable List<String> list) {
        this.list = list;
        return this;
    }

    /** Sets {@code color}. */
    public SpaceDelimitedExplodedParams color(@Nullable Color color) {
        this.color = color;
        return this;
    }
}
