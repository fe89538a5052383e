package com.example.client;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.example.ampersand.model.Operation;
import com.example.ampersand.model.WriteRecords422Response;
import com.example.ampersand.model.WriteRecordsResponse;
import com.example.ampersand.model.WriteRequest;
import com.example.ampersand.model.WriteResponseBatch;
import com.example.ampersand.model.WriteResponseSingleFail;
import com.example.ampersand.model.WriteResponseSingleSuccess;
import com.example.ampersand.model.WriteResult;
import com.example.ampersand.runtime.PendingException;
import com.example.ampersand.runtime.UnprocessableContentException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Writes, one at a time and in batches, and the wait for those in the background. */
class WaitingTest extends LoopbackTest {

    private static final String OPERATION = "{\"id\":\"op_1\",\"status\":\"%s\"}";

    private static final WriteRequest BATCH = WriteRequest.builder()
            .groupRef("g-1")
            .type(WriteRequest.Type.CREATE)
            .batch(List.of(
                    WriteRequest.Batch.builder()
                            .record(Map.of("email", "a@cedar.example"))
                            .build(),
                    WriteRequest.Batch.builder()
                            .record(Map.of("email", "nobody"))
                            .build()))
            .build();

    /** The results of the records, whether all, some or none of them were written. */
    private List<WriteResult> write(WriteRequest request) {
        try {
            return results(client.write().writeRecords("i", "contact", request));
        } catch (UnprocessableContentException e) {
            return results(e.problem(WriteRecords422Response.class));
        }
    }

    /** A batch is of both types, so one method is for what succeeded and what failed. */
    private static List<WriteResult> results(@Nullable Object answer) {
        List<WriteResult> results = new ArrayList<>();
        if (answer instanceof WriteResponseBatch batch) {
            results.addAll(batch.results());
        } else if (answer instanceof WriteResponseSingleSuccess one && one.result() != null) {
            results.add(one.result());
        } else if (answer instanceof WriteResponseSingleFail one) {
            results.add(one.result());
        }
        return results;
    }

    @Test
    void resultsOfRecordsAreReadFromASuccessAndFromAFailure() {
        String results = """
            {"success":false,"operationId":"op_1","successCount":%d,"failureCount":%d,"errors":[],
             "results":[{"success":true,"recordId":"r-1","errors":[]},{"success":false,"errors":["no such address"]}]}
            """;
        server.json(200, results.formatted(1, 1)).json(422, results.formatted(0, 2));

        assertThat(write(BATCH)).extracting(WriteResult::success).containsExactly(true, false);
        assertThat(write(BATCH)).extracting(WriteResult::recordId).containsExactly("r-1", null);
    }

    @Test
    void theResultOfOneRecordIsReadAlike() {
        server.json(
                        200,
                        "{\"success\":true,\"operationId\":\"op_1\",\"result\":{\"success\":true,\"recordId\":\"r-1\"}}")
                .json(
                        422,
                        "{\"success\":false,\"operationId\":\"op_1\",\"errors\":[],\"result\":{\"success\":false,\"errors\":[\"no email\"]}}");
        WriteRequest one = WriteRequest.builder()
                .groupRef("g-1")
                .type(WriteRequest.Type.CREATE)
                .record(Map.of("email", "a@cedar.example"))
                .build();

        assertThat(write(one)).extracting(WriteResult::recordId).containsExactly("r-1");
        assertThat(write(one)).extracting(WriteResult::success).containsExactly(false);
    }

    @Test
    void aWriteInTheBackgroundIsWaitedFor() throws Exception {
        server.json(200, "{\"operationId\":\"op_1\"}")
                .json(200, OPERATION.formatted("success"))
                .json(200, OPERATION.formatted("failure"));

        WriteRecordsResponse answer = client.write().writeRecords("i", "contact", BATCH);
        assertThat(answer).isInstanceOf(WriteResponseSingleSuccess.class);
        String id = ((WriteResponseSingleSuccess) answer).operationId();
        assertThat(id).isEqualTo("op_1");

        Operation done = client.operations().await("op_1", Duration.ofMinutes(5));
        assertThat(done.status()).isEqualTo(Operation.Status.SUCCESS);
        assertThat(client.operations()
                        .awaitAsync("op_1", Duration.ofMinutes(5))
                        .get(10, SECONDS)
                        .status())
                .isEqualTo(Operation.Status.FAILURE);
        assertThat(server.last().target()).isEqualTo("/v1/projects/my-project/operations/op_1");
    }

    @Test
    void aWaitHasALimit() {
        server.json(200, OPERATION.formatted("in_progress"));

        assertThatExceptionOfType(PendingException.class)
                .isThrownBy(() -> client.operations().await("op_1", Duration.ZERO))
                .withMessage(
                        "GET /projects/{projectIdOrName}/operations/{operationId} still answered in_progress after PT0S");
    }
}
