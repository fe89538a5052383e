package golden.parameters;

import com.withampersand.codegen.runtime.Generated;
import golden.parameters.model.Color;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The optional parameters of {@link CookiesClient#plain}. What is null or not set is not sent. */
@Generated("ampersand-codegen")
public final class PlainParams {
    @Nullable String string;
    @Nullable List<String> list;
    @Nullable Color color;

    PlainParams() {}

    /** Sets {@code string}. */
    public PlainParams string(@Nullable String string) {
        this.string = string;
        return this;
    }

    /** Sets {@code list}. */
    public PlainParams list(@Nullable List<String> list) {
        this.list = list;
        return this;
    }

    /** Sets {@code color}. */
    public PlainParams color(@Nullable Color color) {
        this.color = color;
        return this;
    }
}
