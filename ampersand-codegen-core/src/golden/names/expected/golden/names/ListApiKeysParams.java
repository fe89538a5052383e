package golden.names;

import com.withampersand.codegen.runtime.Generated;
import org.jspecify.annotations.Nullable;

/** The optional parameters of {@link ApiKeysClient#list}. What is null or not set is not sent. */
@Generated("ampersand-codegen")
public final class ListApiKeysParams {
    @Nullable String classValue;
    @Nullable Boolean defaultValue;
    @Nullable String query;
    @Nullable String request;
    @Nullable String paramsValue;
    @Nullable String filter;
    @Nullable Integer pageSize;
    @Nullable String id;
    @Nullable String headerId;

    ListApiKeysParams() {}

    /** Sets {@code classValue}. */
    public ListApiKeysParams classValue(@Nullable String classValue) {
        this.classValue = classValue;
        return this;
    }

    /** Sets {@code defaultValue}. */
    public ListApiKeysParams defaultValue(@Nullable Boolean defaultValue) {
        this.defaultValue = defaultValue;
        return this;
    }

    /** Sets {@code query}. */
    public ListApiKeysParams query(@Nullable String query) {
        this.query = query;
        return this;
    }

    /** Sets {@code request}. */
    public ListApiKeysParams request(@Nullable String request) {
        this.request = request;
        return this;
    }

    /** Sets {@code paramsValue}. */
    public ListApiKeysParams paramsValue(@Nullable String paramsValue) {
        this.paramsValue = paramsValue;
        return this;
    }

    /** Sets {@code filter}. */
    public ListApiKeysParams filter(@Nullable String filter) {
        this.filter = filter;
        return this;
    }

    /** Sets {@code pageSize}. */
    public ListApiKeysParams pageSize(@Nullable Integer pageSize) {
        this.pageSize = pageSize;
        return this;
    }

    /** Sets {@code id}. */
    public ListApiKeysParams id(@Nullable String id) {
        this.id = id;
        return this;
    }

    /** Sets {@code headerId}. */
    public ListApiKeysParams headerId(@Nullable String headerId) {
        this.headerId = headerId;
        return this;
    }
}
