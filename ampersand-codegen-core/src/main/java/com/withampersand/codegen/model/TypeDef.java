package com.withampersand.codegen.model;

/** A type that has a place of its own in the description. */
public sealed interface TypeDef permits ObjectType, EnumType, UnionType, AliasType {

    /** {@return where it is described} */
    Place place();

    /** {@return what its name is made of} */
    Origin origin();

    /** {@return what is said of it} */
    Docs docs();
}
