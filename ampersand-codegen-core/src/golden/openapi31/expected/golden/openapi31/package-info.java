/** Clients of the API. Start with {@link ModernClient}. */
@NullMarked
package golden.openapi31;

import org.jspecify.annotations.NullMarked;
