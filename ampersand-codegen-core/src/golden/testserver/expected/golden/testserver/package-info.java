/** Clients of the API. Start with {@link LibraryClient}. */
@NullMarked
package golden.testserver;

import org.jspecify.annotations.NullMarked;
