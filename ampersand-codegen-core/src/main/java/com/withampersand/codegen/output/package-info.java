/**
 * Files on disk: writes what changed, deletes what an earlier run wrote and this one does not, and leaves everything
 * else alone.
 */
@NullMarked
package com.withampersand.codegen.output;

import org.jspecify.annotations.NullMarked;
