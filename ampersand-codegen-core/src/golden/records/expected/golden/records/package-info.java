/** Clients of the API. Start with {@link OrchardClient}. */
@NullMarked
package golden.records;

import org.jspecify.annotations.NullMarked;
