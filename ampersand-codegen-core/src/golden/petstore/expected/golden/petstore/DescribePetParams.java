package golden.petstore;

import com.withampersand.codegen.runtime.Generated;
import org.jspecify.annotations.Nullable;

/** The optional parameters of {@link PetsClient#describe}. What is null or not set is not sent. */
@Generated("ampersand-codegen")
public final class DescribePetParams {
    @Nullable String acceptLanguage;

    DescribePetParams() {}

    /** Sets {@code acceptLanguage}. */
    public DescribePetParams acceptLanguage(@Nullable String acceptLanguage) {
        this.acceptLanguage = acceptLanguage;
        return this;
    }
}
