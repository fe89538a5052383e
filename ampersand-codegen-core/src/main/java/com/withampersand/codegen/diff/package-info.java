/**
 * What a change of the description does to the people who use the generated code, and where each symbol of it comes from.
 */
@NullMarked
package com.withampersand.codegen.diff;

import org.jspecify.annotations.NullMarked;
