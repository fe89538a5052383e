/**
 * Proof that generated codecs lose nothing and fail on nothing well-formed: documents made of the model that the code
 * was generated from, damaged at random, and what must hold of each. Used by the tests of other modules, too.
 */
@NullMarked
package com.withampersand.codegen.proof;

import org.jspecify.annotations.NullMarked;
