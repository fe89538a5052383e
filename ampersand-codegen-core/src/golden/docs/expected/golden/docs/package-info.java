/** Clients of the API. Start with {@link DocsClient}. */
@NullMarked
package golden.docs;

import org.jspecify.annotations.NullMarked;
