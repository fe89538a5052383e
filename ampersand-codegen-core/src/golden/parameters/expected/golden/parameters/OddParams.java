package golden.parameters;

import com.withampersand.codegen.runtime.Generated;
import golden.parameters.model.OddXml;
import org.jspecify.annotations.Nullable;

/** The optional parameters of {@link QueryClient#odd}. What is null or not set is not sent. */
@Generated("ampersand-codegen")
public final class OddParams {
    @Nullable String session;
    @Nullable Long page;
    @Nullable OddXml xml;
    @Nullable String where;

    OddParams() {}

    /** Sets {@code session}. */
    public OddParams session(@Nullable String session) {
        this.session = session;
        return this;
    }

    /** Sets {@code page}. */
    public OddParams page(@Nullable Long page) {
        this.page = page;
        return this;
    }

    /** Sets {@code xml}. */
    public OddParams xml(@Nullable OddXml xml) {
        this.xml = xml;
        return this;
    }

    /** Sets {@code where}. */
    public OddParams where(@Nullable String where) {
        this.where = where;
        return this;
    }
}
