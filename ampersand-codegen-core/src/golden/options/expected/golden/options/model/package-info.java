/** What the API sends and takes. Every class is immutable. */
@NullMarked
package golden.options.model;

import org.jspecify.annotations.NullMarked;
