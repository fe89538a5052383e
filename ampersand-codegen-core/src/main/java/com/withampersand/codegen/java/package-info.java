/** Java from named models, with JavaPoet: one emitter for each kind of output. */
@NullMarked
package com.withampersand.codegen.java;

import org.jspecify.annotations.NullMarked;
