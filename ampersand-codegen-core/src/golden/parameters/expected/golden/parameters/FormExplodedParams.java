package golden.parameters;

import com.withampersand.codegen.runtime.Generated;
import golden.parameters.model.Color;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The optional parameters of {@link QueryClient#formExploded}. What is null or not set is not sent. */
@Generated("ampersand-codegen")
public final class FormExplodedParams {
    @Nullable String string;
    @Nullable List<String> list;
    @Nullable Color color;

    FormExplodedParams() {}

    /** Sets {@code string}. */
    public FormExplodedParams string(@Nullable String string) {
        this.string = string;
        return this;
    }

    /** Sets {@code list}. */
    public FormExplodedParams list(@Nullable List<String> list) {
        this.list = list;
        return this;
    }

    /** Sets {@code color}. */
    public FormExplodedParams color(@Nullable Color color) {
        this.color = color;
        return this;
    }
}
