package golden.bodies;

import com.withampersand.codegen.runtime.Generated;
import com.withampersand.codegen.runtime.RequestBody;
import org.jspecify.annotations.Nullable;

/** The optional parameters of {@link BoxesClient#addLabelWithBytes}. What is null or not set is not sent. */
@Generated("ampersand-codegen")
public final class AddLabelWithBytesParams {
    @Nullable RequestBody request;

    AddLabelWithBytesParams() {}

    /** Sets {@code request}. */
    public AddLabelWithBytesParams request(@Nullable RequestBody request) {
        this.request = request;
        return this;
    }
}
