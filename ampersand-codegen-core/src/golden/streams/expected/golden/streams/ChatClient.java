package golden.streams;

import com.withampersand.codegen.runtime.ApiCall;
import com.withampersand.codegen.runtime.ApiHttp;
import com.withampersand.codegen.runtime.EventStream;
import com.withampersand.codegen.runtime.Generated;
import golden.streams.model.Answer;
import golden.streams.model.Delta;
import golden.streams.model.Question;
import golden.streams.model.Trouble;

/** The chat operations. Get this from {@link NewsroomClient#chat()}. */
@Generated("ampersand-codegen")
public final class ChatClient {
    private final ApiHttp http;

    ChatClient(ApiHttp http) {
        this.http = http;
    }

    /**
     * Ask a question.
     *
     * @apiNote {@code POST /chats}
     * @return the answer
     */
    public Answer create(Question request) {
        return createCall(request).execute();
    }

    /** {@link #create(Question)} as a call that is yet to be made. */
    public ApiCall<Answer> createCall(Question request) {
        return http.post("/chats")
                .body(request, "application/json", Question.CODEC)
                .problem(422, Trouble.CODEC)
                .returns(Answer.CODEC);
    }

    /**
     * Ask a question. Answers {@code text/event-stream}.
     *
     * @apiNote {@code POST /chats}
     * @return the answer. To be closed after use.
     */
    public EventStream<Delta> createStream(Question request) {
        return EventStream.open(createStreamCall(request), Delta.CODEC).endingAt("[DONE]");
    }

    /** {@link #createStream(Question)} as a call that is yet to be made, with {@link EventStream#open}. */
    public ApiCall<String> createStreamCall(Question request) {
        return http.post("/chats")
                .body(request, "application/json", Question.CODEC)
                .problem(422, Trouble.CODEC)
                .returnsText();
    }
}
