package golden.bodies;

import com.withampersand.codegen.runtime.Generated;
import org.jspecify.annotations.Nullable;

/** The optional parameters of {@link BoxesClient#addLabel}. What is null or not set is not sent. */
@Generated("ampersand-codegen")
public final class AddLabelParams {
    @Nullable String request;

    AddLabelParams() {}

    /** Sets {@code request}. */
    public AddLabelParams request(@Nullable String request) {
        this.request = request;
        return this;
    }
}
