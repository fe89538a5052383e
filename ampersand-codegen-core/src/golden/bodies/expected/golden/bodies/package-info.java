/** Clients of the API. Start with {@link DepotClient}. */
@NullMarked
package golden.bodies;

import org.jspecify.annotations.NullMarked;
