package com.withampersand.codegen.java.source;

/** What a type is. */
public enum TypeKind {
    /** A class. */
    CLASS,
    /** An interface. */
    INTERFACE,
    /** An enum. */
    ENUM,
    /** A record. */
    RECORD
}
