package golden.parameters;

import com.withampersand.codegen.runtime.Generated;
import golden.parameters.model.Color;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The optional parameters of {@link QueryClient#pipeDelimitedExploded}. What is null or not set is not sent. */
@Generated("ampersand-codegen")
public final class PipeDelimitedExplodedParams {
    @Nullable List<String> list;
    @Nullable Color color;

    PipeDelimitedExplodedParams() {}

    /** Sets {@code list}. */
    public PipeDelimitedExplodedParams list(@Nullable List<String> list) {
        this.list = list;
        return this;
    }

    /** Sets {@code color}. */
    public PipeDelimitedExplodedParams color(@Nullable Color color) {
        this.color = color;
        return this;
    }
}
