/** Clients of the API. Start with {@link PaintsClient}. */
@NullMarked
package golden.parameters;

import org.jspecify.annotations.NullMarked;
