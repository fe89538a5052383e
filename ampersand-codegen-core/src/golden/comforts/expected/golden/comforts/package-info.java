/** Clients of the API. Start with {@link NurseryClient}. */
@NullMarked
package golden.comforts;

import org.jspecify.annotations.NullMarked;
