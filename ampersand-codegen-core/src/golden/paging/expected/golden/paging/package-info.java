/** Clients of the API. Start with {@link ArchiveClient}. */
@NullMarked
package golden.paging;

import org.jspecify.annotations.NullMarked;
