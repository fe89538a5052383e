/** What the generated code in {@code src/golden} does when it runs. */
@NullMarked
package com.withampersand.codegen.golden;

import org.jspecify.annotations.NullMarked;
