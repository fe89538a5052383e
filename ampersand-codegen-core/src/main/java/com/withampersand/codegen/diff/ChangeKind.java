package com.withampersand.codegen.diff;

import java.util.Locale;

/** What happened, in the order in which a report tells of it. */
public enum ChangeKind {
    /** The name of the client follows from the title. */
    CLIENT_RENAMED,
    /** An operation is gone. */
    OPERATION_REMOVED,
    /** A call goes to another path, or by another method. */
    PATH_CHANGED,
    /** The methods of an operation are called otherwise. */
    OPERATION_RENAMED,
    /** The methods of an operation are in another class. */
    TAG_CHANGED,
    /** Answers are of another type. */
    RESULT_CHANGED,
    /** A list comes in pages now, or no longer. */
    PAGINATION_CHANGED,
    /** What is sent is of another type or media type. */
    BODY_CHANGED,
    /** A parameter is gone. */
    PARAMETER_REMOVED,
    /** A parameter is called otherwise on the wire. */
    PARAMETER_RENAMED,
    /** A parameter has another type, style or place, or became required or optional. */
    PARAMETER_CHANGED,
    /** Other credentials are needed. */
    SECURITY_CHANGED,
    /** Errors have other bodies. */
    ERROR_CHANGED,
    /** A call is repeated by other rules, waited for, or deprecated. */
    BEHAVIOUR_CHANGED,
    /** A type is gone. */
    TYPE_REMOVED,
    /** A class is called otherwise. */
    TYPE_RENAMED,
    /** A type is of another kind, such as a union instead of an object. */
    TYPE_KIND_CHANGED,
    /** A property is gone. */
    PROPERTY_REMOVED,
    /** A property is called otherwise on the wire. */
    PROPERTY_RENAMED,
    /** A property has another type, or became required, optional or nullable. */
    PROPERTY_CHANGED,
    /** A known value of an enum is gone. */
    VALUE_REMOVED,
    /** A variant of a union is gone. */
    VARIANT_REMOVED,
    /** The variants of a union are told apart otherwise. */
    UNION_CHANGED,
    /** A server is gone or has another URL. */
    SERVER_CHANGED,
    /** A credential is gone or travels otherwise. */
    CREDENTIAL_CHANGED,
    /** A name changed or a class of the runtime came or went, for no reason of its own. */
    JAVA_CHANGED,
    /** There is a new operation. */
    OPERATION_ADDED,
    /** There is a new parameter. */
    PARAMETER_ADDED,
    /** There is a new type. */
    TYPE_ADDED,
    /** There is a new property. */
    PROPERTY_ADDED,
    /** There is a new known value of an enum. */
    VALUE_ADDED,
    /** There is a new variant of a union. */
    VARIANT_ADDED,
    /** There is a new server. */
    SERVER_ADDED,
    /** There is a new credential. */
    CREDENTIAL_ADDED,
    /** What is said of things in words changed. */
    DOCS_CHANGED;

    /** {@return the name in kebab case, such as {@code path-changed}} */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
