package golden.streams;

import com.withampersand.codegen.runtime.ApiCall;
import com.withampersand.codegen.runtime.ApiHttp;
import com.withampersand.codegen.runtime.EventStream;
import com.withampersand.codegen.runtime.Generated;
import golden.streams.model.WatchHeadlinesEvent;
import java.util.function.Consumer;

/** The operations on headlines. Get this from {@link NewsroomClient#headlines()}. */
@Generated("ampersand-codegen")
public final class HeadlinesClient {
    private final ApiHttp http;

    HeadlinesClient(ApiHttp http) {
        this.http = http;
    }

    /**
     * Watch the headlines.
     *
     * <p>Goes on for as long as somebody listens.
     *
     * @apiNote {@code GET /headlines}
     * @return headlines as they are written. To be closed after use.
     */
    public EventStream<WatchHeadlinesEvent> watch() {
        return EventStream.open(watchCall(params -> {}), WatchHeadlinesEvent.CODEC);
    }

    /** {@link #watch()} with optional parameters, which {@code params} sets. */
    public EventStream<WatchHeadlinesEvent> watch(Consumer<WatchHeadlinesParams> params) {
        return EventStream.open(watchCall(params), WatchHeadlinesEvent.CODEC);
    }

    /** {@link #watch()} as a call that is yet to be made, with {@link EventStream#open}. */
    public ApiCall<String> watchCall() {
        return watchCall(params -> {});
    }

    /** {@link #watch(Consumer)} as a call that is yet to be made, with {@link EventStream#open}. */
    public ApiCall<String> watchCall(Consumer<WatchHeadlinesParams> params) {
        WatchHeadlinesParams values = new WatchHeadlinesParams();
        params.accept(values);
        return http.get("/headlines")
                .query("desk", values.desk)
                .returnsText();
    }

    /**
     * Read the ticker, in plain text.
     *
     * @apiNote {@code GET /ticker}
     * @return the events as they come, to be closed after use
     */
    public EventStream<String> getTicker() {
        return EventStream.openText(getTickerCall());
    }

    /** {@link #getTicker()} as a call that is yet to be made, with {@link EventStream#openText}. */
    public ApiCall<String> getTickerCall() {
        return http.get("/ticker")
                .returnsText();
    }
}
