/** Clients of the API. Start with {@link NewsroomClient}. */
@NullMarked
package golden.streams;

import org.jspecify.annotations.NullMarked;
