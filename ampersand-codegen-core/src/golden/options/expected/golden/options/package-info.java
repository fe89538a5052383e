/** Clients of the API. Start with {@link LedgerClient}. */
@NullMarked
package golden.options;

import org.jspecify.annotations.NullMarked;
