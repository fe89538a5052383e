/** The generator as one of OpenAPI Generator's. */
@NullMarked
package com.withampersand.openapigenerator;

import org.jspecify.annotations.NullMarked;
