/** What the clients and models stand on: calls, errors, pages and JSON. */
@NullMarked
package com.withampersand.codegen.runtime;

import org.jspecify.annotations.NullMarked;
