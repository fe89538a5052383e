/** Measures how fast generated JSON code reads and writes, beside other ways to do the same. */
@NullMarked
package com.withampersand.benchmarks;

import org.jspecify.annotations.NullMarked;
