package golden.parameters;

import com.withampersand.codegen.runtime.Generated;
import golden.parameters.model.Filter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The optional parameters of {@link QueryClient#content}. What is null or not set is not sent. */
@Generated("ampersand-codegen")
public final class ContentParams {
    @Nullable Filter filter;
    @Nullable String word;
    @Nullable String plain;
    @Nullable Filter xFilter;
    @Nullable List<String> recent;

    ContentParams() {}

    /** Sets {@code filter}. */
    public ContentParams filter(@Nullable Filter filter) {
        this.filter = filter;
        return this;
    }

    /** Sets {@code word}. */
    public ContentParams word(@Nullable String word) {
        this.word = word;
        return this;
    }

    /** Sets {@code plain}. */
    public ContentParams plain(@Nullable String plain) {
        this.plain = plain;
        return this;
    }

    /** Sets {@code xFilter}. */
    public ContentParams xFilter(@Nullable Filter xFilter) {
        this.xFilter = xFilter;
        return this;
    }

    /** Sets {@code recent}. */
    public ContentParams recent(@Nullable List<String> recent) {
        this.recent = recent;
        return this;
    }
}
