package golden.options;

import com.withampersand.codegen.runtime.Generated;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The optional parameters of {@link EntriesClient#find}. What is null or not set is not sent. */
@Generated("ampersand-codegen")
public final class SearchEntriesParams {
    @Nullable Instant since;
    @Nullable String currency;
    @Nullable String pin;

    SearchEntriesParams() {}

    /** The earliest. */
    public SearchEntriesParams since(@Nullable Instant since) {
        this.since = since;
        return this;
    }

    /** Sets {@code currency}. Format: currency. */
    public SearchEntriesParams currency(@Nullable String currency) {
        this.currency = currency;
        return this;
    }

    /** What the owner of the ledger knows. */
    public SearchEntriesParams pin(@Nullable String pin) {
        this.pin = pin;
        return this;
    }
}
