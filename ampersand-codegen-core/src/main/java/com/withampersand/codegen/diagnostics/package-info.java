/**
 * Located problems: every complaint of the generator names a place, shows it, and says what to do.
 *
 * <p>Imports no other package of the generator, so that all of them may use it.
 */
@NullMarked
package com.withampersand.codegen.diagnostics;

import org.jspecify.annotations.NullMarked;
