package golden.petstore;

import com.withampersand.codegen.runtime.Generated;
import golden.petstore.model.ListPetsOrderBy;
import golden.petstore.model.Status;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The optional parameters of {@link PetsClient#list}. What is null or not set is not sent. */
@Generated("ampersand-codegen")
public final class ListPetsParams {
    @Nullable String xTrace;
    @Nullable Status status;
    @Nullable List<String> label;
    @Nullable ListPetsOrderBy orderBy;
    @Nullable Integer limit;

    ListPetsParams() {}

    /** Shows up in the shop's log. */
    public ListPetsParams xTrace(@Nullable String xTrace) {
        this.xTrace = xTrace;
        return this;
    }

    /** Animals in this state only. */
    public ListPetsParams status(@Nullable Status status) {
        this.status = status;
        return this;
    }

    /** Animals that wear one of these labels. */
    public ListPetsParams label(@Nullable List<String> label) {
        this.label = label;
        return this;
    }

    /** Sets {@code orderBy}. Default: name. */
    public ListPetsParams orderBy(@Nullable ListPetsOrderBy orderBy) {
        this.orderBy = orderBy;
        return this;
    }

    /** Sets {@code limit}. Default: 20. At least 1, at most 100. */
    public ListPetsParams limit(@Nullable Integer limit) {
        this.limit = limit;
        return this;
    }
}
