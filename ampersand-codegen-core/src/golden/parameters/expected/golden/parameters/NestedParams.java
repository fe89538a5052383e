package golden.parameters;

import com.withampersand.codegen.runtime.Generated;
import golden.parameters.model.Filter;
import org.jspecify.annotations.Nullable;

/** The optional parameters of {@link QueryClient#nested}. What is null or not set is not sent. */
@Generated("ampersand-codegen")
public final class NestedParams {
    @Nullable Filter filter;

    NestedParams() {}

    /** Sets {@code filter}. */
    public NestedParams filter(@Nullable Filter filter) {
        this.filter = filter;
        return this;
    }
}
