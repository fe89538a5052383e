package com.withampersand.codegen.model;

/**
 * Another name for a type that Java has already: a named map, array or scalar. Uses of it are replaced by the target.
 *
 * @param place where it is described
 * @param origin what its name is made of
 * @param docs what is said of it
 * @param target the type it stands for, not an alias itself
 */
public record AliasType(Place place, Origin origin, Docs docs, TypeRef target) implements TypeDef {}
