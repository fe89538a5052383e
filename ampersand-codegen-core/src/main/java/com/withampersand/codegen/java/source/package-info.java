/**
 * Java source as emitters build it, and its text. Types are named by JavaPoet; the code is our own, because a run begins
 * cold and has no time to parse each piece of it again and again.
 */
@NullMarked
package com.withampersand.codegen.java.source;

import org.jspecify.annotations.NullMarked;
