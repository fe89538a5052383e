package golden.bodies;

import com.withampersand.codegen.runtime.Generated;
import golden.bodies.model.NewBox;
import org.jspecify.annotations.Nullable;

/** The optional parameters of {@link BoxesClient#createStyled}. What is null or not set is not sent. */
@Generated("ampersand-codegen")
public final class CreateStyledParams {
    @Nullable NewBox request;

    CreateStyledParams() {}

    /** Sets {@code request}. */
    public CreateStyledParams request(@Nullable NewBox request) {
        this.request = request;
        return this;
    }
}
