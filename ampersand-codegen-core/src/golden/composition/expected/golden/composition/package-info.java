/** Clients of the API. Start with {@link WorkshopClient}. */
@NullMarked
package golden.composition;

import org.jspecify.annotations.NullMarked;
