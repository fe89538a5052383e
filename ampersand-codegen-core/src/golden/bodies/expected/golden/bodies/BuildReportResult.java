package golden.bodies;

import com.withampersand.codegen.runtime.Generated;
import com.withampersand.codegen.runtime.Wrapper;
import golden.bodies.model.BuildReport202Response;
import golden.bodies.model.NewBox;

/**
 * What POST {@code /reports/{id}/builds} answers: one of {@link Ok}, {@link Created}, {@link Accepted},
 * {@link NonAuthoritative}, {@link NoContent}, {@link OtherSuccess}, or, should the API add a status,
 * {@link Unrecognized}.
 */
@Generated("ampersand-codegen")
public sealed interface BuildReportResult
        permits BuildReportResult.Ok,
                BuildReportResult.Created,
                BuildReportResult.Accepted,
                BuildReportResult.NonAuthoritative,
                BuildReportResult.NoContent,
                BuildReportResult.OtherSuccess,
                BuildReportResult.Unrecognized {
    /** Status 200: The report. */
    @Generated("ampersand-codegen")
    record Ok(NewBox value) implements BuildReportResult, Wrapper<NewBox> {}

    /** Status 201: The report, which is new. */
    @Generated("ampersand-codegen")
    record Created(NewBox value) implements BuildReportResult, Wrapper<NewBox> {}

    /** Status 202: It takes some time. */
    @Generated("ampersand-codegen")
    record Accepted(BuildReport202Response value) implements BuildReportResult, Wrapper<BuildReport202Response> {}

    /** Status 203: What another said. */
    @Generated("ampersand-codegen")
    record NonAuthoritative(String value) implements BuildReportResult, Wrapper<String> {}

    /** Status 204: There is nothing in it. */
    @Generated("ampersand-codegen")
    record NoContent() implements BuildReportResult {}

    /** Status 2XX: Some file. */
    @Generated("ampersand-codegen")
    record OtherSuccess(byte[] value) implements BuildReportResult, Wrapper<byte[]> {}

    /** A success that the API's description did not have yet, with its body as it came. */
    @Generated("ampersand-codegen")
    record Unrecognized(int statusCode, byte[] body) implements BuildReportResult {}
}
