/** Clients of the API. Start with {@link OdditiesClient}. */
@NullMarked
package golden.oddities;

import org.jspecify.annotations.NullMarked;
