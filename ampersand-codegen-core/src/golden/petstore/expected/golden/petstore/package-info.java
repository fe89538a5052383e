/** Clients of the API. Start with {@link PetShopClient}. */
@NullMarked
package golden.petstore;

import org.jspecify.annotations.NullMarked;
