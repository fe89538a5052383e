/**
 * The generator as a library: {@link com.withampersand.codegen.AmpersandCodegen} turns OpenAPI documents into the
 * sources of a Java client.
 */
@NullMarked
package com.withampersand.codegen;

import org.jspecify.annotations.NullMarked;
