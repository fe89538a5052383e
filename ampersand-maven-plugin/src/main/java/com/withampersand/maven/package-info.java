/** The generator in a Maven build. */
@NullMarked
package com.withampersand.maven;

import org.jspecify.annotations.NullMarked;
