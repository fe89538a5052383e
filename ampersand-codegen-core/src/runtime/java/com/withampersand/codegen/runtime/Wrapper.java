package com.withampersand.codegen.runtime;

/**
 * A variant of a union that is no object of its own.
 *
 * @param <V> the type of what it wraps
 */
public interface Wrapper<V> {

    /** {@return what it wraps} */
    V value();
}
