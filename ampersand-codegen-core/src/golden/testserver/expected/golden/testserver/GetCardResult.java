package golden.testserver;

import com.withampersand.codegen.runtime.Generated;
import com.withampersand.codegen.runtime.Wrapper;
import golden.testserver.model.Book;
import golden.testserver.model.Status;

/**
 * What GET {@code /books/{bookId}/card} answers: one of {@link Ok}, {@link Accepted}, {@link NoContent}, or, should the
 * API add a status, {@link Unrecognized}.
 */
@Generated("ampersand-codegen")
public sealed interface GetCardResult
        permits GetCardResult.Ok, GetCardResult.Accepted, GetCardResult.NoContent, GetCardResult.Unrecognized {
    /** Status 200: The card. */
    @Generated("ampersand-codegen")
    record Ok(Book value) implements GetCardResult, Wrapper<Book> {}

    /** Status 202: It is being written. */
    @Generated("ampersand-codegen")
    record Accepted(Status value) implements GetCardResult, Wrapper<Status> {}

    /** Status 204: It has none. */
    @Generated("ampersand-codegen")
    record NoContent() implements GetCardResult {}

    /** A success that the API's description did not have yet, with its body as it came. */
    @Generated("ampersand-codegen")
    record Unrecognized(int statusCode, byte[] body) implements GetCardResult {}
}
