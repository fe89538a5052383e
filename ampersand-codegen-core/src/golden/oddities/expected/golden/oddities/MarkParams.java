package golden.oddities;

import com.withampersand.codegen.runtime.Generated;
import golden.oddities.model.E;
import golden.oddities.model.Old;
import org.jspecify.annotations.Nullable;

/** The optional parameters of {@link MarksClient#mark}. What is null or not set is not sent. */
@Generated("ampersand-codegen")
@SuppressWarnings("deprecation")
public final class MarkParams {
    @Nullable E grade;
    @Nullable Old request;

    MarkParams() {}

    /**
     * Sets {@code grade}.
     *
     * @deprecated The API advises against its use.
     */
    @Deprecated
    public MarkParams grade(@Nullable E grade) {
        this.grade = grade;
        return this;
    }

    /** Sets {@code request}. */
    public MarkParams request(@Nullable Old request) {
        this.request = request;
        return this;
    }
}
