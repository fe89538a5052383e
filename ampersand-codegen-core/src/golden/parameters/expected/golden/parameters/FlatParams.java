package golden.parameters;

import com.withampersand.codegen.runtime.Generated;
import golden.parameters.model.Filter;
import org.jspecify.annotations.Nullable;

/** The optional parameters of {@link QueryClient#flat}. What is null or not set is not sent. */
@Generated("ampersand-codegen")
public final class FlatParams {
    @Nullable Filter filter;

    FlatParams() {}

    /** Sets {@code filter}. */
    public FlatParams filter(@Nullable Filter filter) {
        this.filter = filter;
        return this;
    }
}
