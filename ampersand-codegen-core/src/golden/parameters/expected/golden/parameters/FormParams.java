package golden.parameters;

import com.withampersand.codegen.runtime.Generated;
import golden.parameters.model.Color;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The optional parameters of {@link QueryClient#form}. What is null or not set is not sent. */
@Generated("ampersand-codegen")
public final class FormParams {
    @Nullable String string;
    @Nullable List<String> list;
    @Nullable Color color;

    FormParams() {}

    /** Sets {@code string}. */
    public FormParams string(@Nullable String string) {
        this.string = string;
        return this;
    }

    /** Sets {@code list}. */
    public FormParams list(@Nullable List<String> list) {
        this.list = list;
        return this;
    }

    /** Sets {@code color}. */
    public FormParams color(@Nullable Color color) {
        this.color = color;
        return this;
    }
}
