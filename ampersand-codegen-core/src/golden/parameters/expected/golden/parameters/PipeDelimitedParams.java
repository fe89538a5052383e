package golden.parameters;

import com.withampersand.codegen.runtime.Generated;
import golden.parameters.model.Color;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The optional parameters of {@link QueryClient#pipeDelimited}. What is null or not set is not sent. */
@Generated("ampersand-codegen")
public final class PipeDelimitedParams {
    @Nullable List<String> list;
    @Nullable Color color;

    PipeDelimitedParams() {}

    /** Sets {@code list}. */
    public PipeDelimitedParams list(@Nullable List<String> list) {
        this.list = list;
        return this;
    }

    /** Sets {@code color}. */
    public PipeDelimitedParams color(@Nullable Color color) {
        this.color = color;
        return this;
    }
}
