package golden.unions;

import com.withampersand.codegen.runtime.Generated;
import golden.unions.model.GetPlantSize;
import org.jspecify.annotations.Nullable;

/** The optional parameters of {@link PlantsClient#get}. What is null or not set is not sent. */
@Generated("ampersand-codegen")
public final class GetPlantParams {
    @Nullable GetPlantSize size;

    GetPlantParams() {}

    /** Sets {@code size}. */
    public GetPlantParams size(@Nullable GetPlantSize size) {
        this.size = size;
        return this;
    }
}
