/** The ways to read and write that are measured, each behind the same interface. */
@NullMarked
package com.withampersand.benchmarks.candidates;

import org.jspecify.annotations.NullMarked;
