/**
 * Every Java name, decided once.
 *
 * <p>A name is made of the place of a thing in the description, never of its order; a names file freezes what was decided.
 */
@NullMarked
package com.withampersand.codegen.naming;

import org.jspecify.annotations.NullMarked;
