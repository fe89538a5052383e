package com.withampersand.codegen.java.source;

import com.palantir.javapoet.TypeName;

/**
 * A parameter of a method, or a component of a record.
 *
 * @param type its type
 * @param name its name
 */
public record ParameterSpec(TypeName type, String name) {}
