/** Clients of the API. Start with {@link GardenClient}. */
@NullMarked
package golden.unions;

import org.jspecify.annotations.NullMarked;
