/** Clients of the API. Start with {@link HarbourClient}. */
@NullMarked
package golden.jackson;

import org.jspecify.annotations.NullMarked;
