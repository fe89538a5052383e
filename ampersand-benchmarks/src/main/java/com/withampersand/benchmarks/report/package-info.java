/** Makes the table of what was measured. */
@NullMarked
package com.withampersand.benchmarks.report;

import org.jspecify.annotations.NullMarked;
