package golden.parameters;

import com.withampersand.codegen.runtime.Generated;
import golden.parameters.model.Color;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The optional parameters of {@link CookiesClient#encoded}. What is null or not set is not sent. */
@Generated("ampersand-codegen")
public final class EncodedParams {
    @Nullable String string;
    @Nullable List<String> list;
    @Nullable Color color;

    EncodedParams() {}

    /** Sets {@code string}. */
    public EncodedParams string(@Nullable String string) {
        this.string = string;
        return this;
    }

    /** Sets {@code list}. */
    public EncodedParams list(@Nullable List<String> list) {
        this.list = list;
        return this;
    }

    /** Sets {@code color}. */
    public EncodedParams color(@Nullable Color color) {
        this.color = color;
        return this;
    }
}
