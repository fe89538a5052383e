/** Clients of the API. Start with {@link ScaleClient}. */
@NullMarked
package golden.scalars;

import org.jspecify.annotations.NullMarked;
