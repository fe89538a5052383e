package golden.docs;

import com.withampersand.codegen.runtime.Generated;
import org.jspecify.annotations.Nullable;

/** The optional parameters of {@link WordsClient#get}. What is null or not set is not sent. */
@Generated("ampersand-codegen")
public final class GetWordParams {
    @Nullable String mode;
    @Nullable String empty;

    GetWordParams() {}

    /**
     * One of:
     *
     * <ul>
     *   <li>{@code short} - {
     *   <li>{@code long} - }
     * </ul>
     *
     * <p>Default: *&#47; &#92;u002a/ {&#64;code.
     */
    public GetWordParams mode(@Nullable String mode) {
        this.mode = mode;
        return this;
    }

    /** Sets {@code empty}. */
    public GetWordParams empty(@Nullable String empty) {
        this.empty = empty;
        return this;
    }
}
