/** The documents that are read and written, made up here. */
@NullMarked
package com.withampersand.benchmarks.documents;

import org.jspecify.annotations.NullMarked;
