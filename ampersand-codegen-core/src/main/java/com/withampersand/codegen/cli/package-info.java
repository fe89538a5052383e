/** The generator as a command. */
@NullMarked
package com.withampersand.codegen.cli;

import org.jspecify.annotations.NullMarked;
