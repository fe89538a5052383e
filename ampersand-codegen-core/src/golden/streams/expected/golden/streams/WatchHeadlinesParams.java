package golden.streams;

import com.withampersand.codegen.runtime.Generated;
import org.jspecify.annotations.Nullable;

/** The optional parameters of {@link HeadlinesClient#watch}. What is null or not set is not sent. */
@Generated("ampersand-codegen")
public final class WatchHeadlinesParams {
    @Nullable String desk;

    WatchHeadlinesParams() {}

    /** Of one desk alone. */
    public WatchHeadlinesParams desk(@Nullable String desk) {
        this.desk = desk;
        return this;
    }
}
