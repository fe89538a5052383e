package golden.parameters;

import com.withampersand.codegen.runtime.Generated;
import golden.parameters.model.Filter;
import org.jspecify.annotations.Nullable;

/** The optional parameters of {@link QueryClient#wholeJson}. What is null or not set is not sent. */
@Generated("ampersand-codegen")
public final class WholeJsonParams {
    @Nullable Filter filter;

    WholeJsonParams() {}

    /** Sets {@code filter}. */
    public WholeJsonParams filter(@Nullable Filter filter) {
        this.filter = filter;
        return this;
    }
}
