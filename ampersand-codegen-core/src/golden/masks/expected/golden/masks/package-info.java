/** Clients of the API. Start with {@link NurseryClient}. */
@NullMarked
package golden.masks;

import org.jspecify.annotations.NullMarked;
