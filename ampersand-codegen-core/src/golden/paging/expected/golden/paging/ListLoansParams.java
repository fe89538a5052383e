package golden.paging;

import com.withampersand.codegen.runtime.Generated;
import org.jspecify.annotations.Nullable;

/** The optional parameters of {@link ReadersClient#listLoans}. What is null or not set is not sent. */
@Generated("ampersand-codegen")
public final class ListLoansParams {
    @Nullable Long perPage;

    ListLoansParams() {}

    /** Sets {@code perPage}. */
    public ListLoansParams perPage(@Nullable Long perPage) {
        this.perPage = perPage;
        return this;
    }
}
