package golden.bodies;

import com.withampersand.codegen.runtime.Generated;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The optional parameters of {@link FilesClient#uploadFree}. What is null or not set is not sent. */
@Generated("ampersand-codegen")
public final class UploadFreeParams {
    @Nullable Map<String, @Nullable Object> request;

    UploadFreeParams() {}

    /** Sets {@code request}. */
    public UploadFreeParams request(@Nullable Map<String, @Nullable Object> request) {
        this.request = request;
        return this;
    }
}
