package com.withampersand.codegen;

import com.withampersand.codegen.model.Filter;
import com.withampersand.codegen.model.Filter.Selection;
import java.util.List;

/** Gathers which operations count; see {@link Filter} for what each rule means. What is not set selects nothing. */
public final class FilterBuilder {

    private Selection include = Selection.NONE;
    private Selection exclude = Selection.NONE;
    private boolean unusedModels;

    FilterBuilder() {}

    /**
     * Sets what to take; without a rule everything.
     *
     * @param tags tags, as in {@code users}
     * @param paths patterns of paths, as in {@code /users/**}
     * @param operations IDs of operations
     * @param extensions extensions, as in {@code x-audience=partner}
     * @throws IllegalArgumentException if an extension has no name that begins with {@code x-}
     */
    public FilterBuilder include(
            List<String> tags, List<String> paths, List<String> operations, List<String> extensions) {
        include = new Selection(tags, paths, operations, extensions);
        return this;
    }

    /**
     * Sets what to leave out of that.
     *
     * @param tags tags, as in {@code users}
     * @param paths patterns of paths, as in {@code /users/**}
     * @param operations IDs of operations
     * @param extensions extensions, as in {@code x-speakeasy-ignore}
     * @throws IllegalArgumentException if an extension has no name that begins with {@code x-}
     */
    public FilterBuilder exclude(
            List<String> tags, List<String> paths, List<String> operations, List<String> extensions) {
        exclude = new Selection(tags, paths, operations, extensions);
        return this;
    }

    /** Sets whether to keep the models that no operation needs; if not set, a filter leaves them out. */
    public FilterBuilder unusedModels(boolean keep) {
        unusedModels = keep;
        return this;
    }

    Filter build() {
        return new Filter(include, exclude, unusedModels);
    }
}
