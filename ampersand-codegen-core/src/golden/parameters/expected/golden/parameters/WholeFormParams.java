package golden.parameters;

import com.withampersand.codegen.runtime.Generated;
import golden.parameters.model.Filter;
import org.jspecify.annotations.Nullable;

/** The optional parameters of {@link QueryClient#wholeForm}. What is null or not set is not sent. */
@Generated("ampersand-codegen")
public final class WholeFormParams {
    @Nullable Filter filter;

    WholeFormParams() {}

    /** Sets {@code filter}. */
    public WholeFormParams filter(@Nullable Filter filter) {
        this.filter = filter;
        return this;
    }
}
