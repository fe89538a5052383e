/** What the API sends and takes. Every class is immutable. */
@NullMarked
package golden.records.model;

import org.jspecify.annotations.NullMarked;
