package golden.parameters;

import com.withampersand.codegen.runtime.Generated;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The optional parameters of {@link QueryClient#reserved}. What is null or not set is not sent. */
@Generated("ampersand-codegen")
public final class ReservedParams {
    @Nullable String where;
    @Nullable List<String> fields;

    ReservedParams() {}

    /** Sets {@code where}. */
    public ReservedParams where(@Nullable String where) {
        this.where = where;
        return this;
    }

    /** Sets {@code fields}. */
    public ReservedParams fields(@Nullable List<String> fields) {
        this.fields = fields;
        return this;
    }
}
