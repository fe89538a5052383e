/** What the API sends and takes. Every class is immutable. */
@NullMarked
package golden.jackson3.model;

import org.jspecify.annotations.NullMarked;
