package golden.testserver;

import com.withampersand.codegen.runtime.Generated;
import golden.testserver.model.ImportReadersRequest;
import org.jspecify.annotations.Nullable;

/** The optional parameters of {@link ReadersClient#importReaders}. What is null or not set is not sent. */
@Generated("ampersand-codegen")
public final class ImportReadersParams {
    @Nullable ImportReadersRequest request;

    ImportReadersParams() {}

    /** Sets {@code request}. */
    public ImportReadersParams request(@Nullable ImportReadersRequest request) {
        this.request = request;
        return this;
    }
}
