package com.withampersand.codegen.runtime;

import org.jspecify.annotations.Nullable;

/** A value of a union in a shape that is newer than the code. */
public interface UnknownVariant {
    /** {@return the value as plain Java objects} */
    @Nullable
    Object json();
}
