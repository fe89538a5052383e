package com.withampersand.codegen.proof;

import com.withampersand.codegen.model.TypeDef;

/**
 * A type of the API and the class that was generated for it.
 *
 * @param def the type: an object, an enum or a union
 * @param name the name of the class within its package, as in {@code Installation.Config}
 * @param java the class
 * @param codec its {@code CODEC}
 */
record GeneratedType(TypeDef def, String name, Class<?> java, Object codec) {

    @Override
    public String toString() {
        return name;
    }
}
