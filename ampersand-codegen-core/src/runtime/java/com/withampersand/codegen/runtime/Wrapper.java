package com.withampersand.codegen.runtime;

/** What stands for one JSON value of the type {@code V}: an open enum, or a variant of a union that is no object. */
public interface Wrapper<V> {
    /** {@return the value as the API writes it} */
    V value();
}
