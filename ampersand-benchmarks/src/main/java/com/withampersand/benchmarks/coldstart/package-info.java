/** Programs that read one document and exit, and what runs them. */
@NullMarked
package com.withampersand.benchmarks.coldstart;

import org.jspecify.annotations.NullMarked;
