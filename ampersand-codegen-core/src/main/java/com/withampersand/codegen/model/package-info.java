/**
 * What an API means: its operations and types, free of OpenAPI's spelling and of Java's names.
 *
 * <p>Everything here is an immutable record or a sealed type. {@link com.withampersand.codegen.model.ApiReader} makes it
 * from documents.
 */
@NullMarked
package com.withampersand.codegen.model;

import org.jspecify.annotations.NullMarked;
