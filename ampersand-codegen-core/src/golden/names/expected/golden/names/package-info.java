/** Clients of the API. Start with {@link NamesClient}. */
@NullMarked
package golden.names;

import org.jspecify.annotations.NullMarked;
