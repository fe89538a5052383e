package golden.bodies;

import com.withampersand.codegen.runtime.Generated;
import golden.bodies.model.UploadManyRequest;
import org.jspecify.annotations.Nullable;

/** The optional parameters of {@link FilesClient#uploadMany}. What is null or not set is not sent. */
@Generated("ampersand-codegen")
public final class UploadManyParams {
    @Nullable UploadManyRequest request;

    UploadManyParams() {}

    /** Sets {@code request}. */
    public UploadManyParams request(@Nullable UploadManyRequest request) {
        this.request = request;
        return this;
    }
}
