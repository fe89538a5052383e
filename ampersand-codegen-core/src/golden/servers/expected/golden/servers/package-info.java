/** Clients of the API. Start with {@link WeatherClient}. */
@NullMarked
package golden.servers;

import org.jspecify.annotations.NullMarked;
