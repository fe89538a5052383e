/** Java from named models: one emitter for each kind of output. */
@NullMarked
package com.withampersand.codegen.java;

import org.jspecify.annotations.NullMarked;
