package golden.parameters;

import com.withampersand.codegen.runtime.Generated;
import golden.parameters.model.Color;
import golden.parameters.model.Shade;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The optional parameters of {@link QueryClient#usual}. What is null or not set is not sent. */
@Generated("ampersand-codegen")
public final class UsualParams {
    @Nullable String string;
    @Nullable List<Long> list;
    @Nullable Shade shade;
    @Nullable Color color;
    @Nullable Map<String, String> labels;

    UsualParams() {}

    /** Sets {@code string}. */
    public UsualParams string(@Nullable String string) {
        this.string = string;
        return this;
    }

    /** Sets {@code list}. */
    public UsualParams list(@Nullable List<Long> list) {
        this.list = list;
        return this;
    }

    /** Sets {@code shade}. */
    public UsualParams shade(@Nullable Shade shade) {
        this.shade = shade;
        return this;
    }

    /** Sets {@code color}. */
    public UsualParams color(@Nullable Color color) {
        this.color = color;
        return this;
    }

    /** Sets {@code labels}. */
    public UsualParams labels(@Nullable Map<String, String> labels) {
        this.labels = labels;
        return this;
    }
}
