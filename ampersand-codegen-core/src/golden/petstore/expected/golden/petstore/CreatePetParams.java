package golden.petstore;

import com.withampersand.codegen.runtime.Generated;
import org.jspecify.annotations.Nullable;

/** The optional parameters of {@link PetsClient#create}. What is null or not set is not sent. */
@Generated("ampersand-codegen")
public final class CreatePetParams {
    @Nullable String xTrace;

    CreatePetParams() {}

    /** Shows up in the shop's log. */
    public CreatePetParams xTrace(@Nullable String xTrace) {
        this.xTrace = xTrace;
        return this;
    }
}
