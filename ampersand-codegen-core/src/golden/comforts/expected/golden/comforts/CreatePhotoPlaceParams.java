package golden.comforts;

import com.withampersand.codegen.runtime.Generated;
import org.jspecify.annotations.Nullable;

/** The optional parameters of {@link DeliveriesClient#createPhotoPlace}. What is null or not set is not sent. */
@Generated("ampersand-codegen")
public final class CreatePhotoPlaceParams {
    @Nullable String contentDigest;

    CreatePhotoPlaceParams() {}

    /** Sets {@code contentDigest}. */
    public CreatePhotoPlaceParams contentDigest(@Nullable String contentDigest) {
        this.contentDigest = contentDigest;
        return this;
    }
}
