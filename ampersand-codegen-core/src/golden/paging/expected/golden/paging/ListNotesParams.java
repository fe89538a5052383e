package golden.paging;

import com.withampersand.codegen.runtime.Generated;
import org.jspecify.annotations.Nullable;

/** The optional parameters of {@link ReadersClient#listNotes}. What is null or not set is not sent. */
@Generated("ampersand-codegen")
public final class ListNotesParams {
    @Nullable Long limit;

    ListNotesParams() {}

    /** Sets {@code limit}. */
    public ListNotesParams limit(@Nullable Long limit) {
        this.limit = limit;
        return this;
    }
}
