package golden.petstore;

import com.withampersand.codegen.runtime.Generated;
import golden.petstore.model.UpdatePetRequest;
import org.jspecify.annotations.Nullable;

/** The optional parameters of {@link PetsClient#update}. What is null or not set is not sent. */
@Generated("ampersand-codegen")
public final class UpdatePetParams {
    @Nullable UpdatePetRequest request;

    UpdatePetParams() {}

    /** Sets {@code request}. */
    public UpdatePetParams request(@Nullable UpdatePetRequest request) {
        this.request = request;
        return this;
    }
}
