/** Calls over loopback: what a generated client adds to the HTTP client below it. */
@NullMarked
package com.withampersand.benchmarks.calls;

import org.jspecify.annotations.NullMarked;
