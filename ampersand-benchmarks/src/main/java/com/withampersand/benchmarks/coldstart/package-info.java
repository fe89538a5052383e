/** Programs that read one installation and exit, each with the class path that it needs. */
@NullMarked
package com.withampersand.benchmarks.coldstart;

import org.jspecify.annotations.NullMarked;
