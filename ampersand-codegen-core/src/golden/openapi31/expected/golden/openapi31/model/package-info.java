/** What the API sends and takes. Every class is immutable. */
@NullMarked
package golden.openapi31.model;

import org.jspecify.annotations.NullMarked;
