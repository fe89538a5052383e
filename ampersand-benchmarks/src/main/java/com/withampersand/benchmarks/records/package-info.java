/** The documents as records, as one would write them by hand; both databind and avaje-jsonb read and write them. */
@NullMarked
package com.withampersand.benchmarks.records;

import org.jspecify.annotations.NullMarked;
