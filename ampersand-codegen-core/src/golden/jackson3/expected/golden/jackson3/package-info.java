/** How Jackson reads and writes the models. */
@NullMarked
package golden.jackson3;

import org.jspecify.annotations.NullMarked;
