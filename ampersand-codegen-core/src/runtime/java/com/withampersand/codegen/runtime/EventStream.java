package com.withampersand.codegen.runtime;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * An answer of server-sent events (HTML standard, section 9.2). They end where the server ends the answer, at the data
 * that {@link #endingAt} names, or when this is closed.
 *
 * <p>If the connection breaks, a GET without side effects is made again with the {@code Last-Event-ID}, after the pause
 * that the server asked for or else that of the {@link RetryPolicy}, as often in a row without an event as that allows;
 * but not if there were events and none had an ID, for then some could be lost or come twice. Nothing else is made again.
 *
 * <p>Silence is no failure, however long it lasts, unless {@link #maxSilence} says so.
 */
public final class EventStream<T> extends ResponseStream<ServerEvent<T>> {
    private static final String MEDIA_TYPE = "text/event-stream";
    private static final Duration FOREVER = Duration.ofNanos(Long.MAX_VALUE);
    private static final int MAX_SHOWN = 1_000;

    private final Function<String, T> decoding;
    private @Nullable String end;
    private EventReader events;
    private boolean any;
    private int breaks;

    private EventStream(ApiCall<?> call, Function<String, T> decoding) {
        super(call, FOREVER);
        this.decoding = decoding;
        this.events = open(call, "");
    }

    /**
     * {@return the events, with data that is JSON, as the answer to a call made now}
     * @throws ClientException if no answer came, or an error, or one that is no stream of events
     */
    public static <T> EventStream<T> open(ApiCall<?> call, JsonCodec<T> codec) {
        return new EventStream<>(call, data -> decode(call, data.getBytes(StandardCharsets.UTF_8), codec, "an event"));
    }

    /** {@return the events, with data that is text; see {@link #open}} */
    public static EventStream<String> openText(ApiCall<?> call) {
        return new EventStream<>(call, data -> data);
    }

    /** Takes an event with this data, such as {@code [DONE]}, for the end; it is not given as an event. */
    public EventStream<T> endingAt(String data) {
        end = data;
        return this;
    }

    /**
     * Lets the connection count as broken when nothing came for so long, not even a comment that only keeps it open.
     * @throws IllegalArgumentException if the time is not positive
     */
    public EventStream<T> maxSilence(Duration silence) {
        patience(silence);
        return this;
    }

    /** {@return the ID of the last event that had one, to go on from another time; empty if none had} */
    public String lastEventId() {
        return events.lastId();
    }

    private EventReader open(ApiCall<?> how, String lastId) {
        ApiResponse<InputStream> answer = connect(how.header("Accept", MEDIA_TYPE + ", application/problem+json"));
        String type = answer.headers().firstValue("Content-Type").orElse(MEDIA_TYPE);
        if (answer.statusCode() != 204 && !type.regionMatches(true, 0, MEDIA_TYPE, 0, MEDIA_TYPE.length())) {
            try (InputStream body = answer.body()) {
                String wrong = call + " answered " + answer.statusCode() + " with " + type + " instead of events,";
                throw new DecodingException(wrong, body.readNBytes(MAX_SHOWN), 0);
            } catch (IOException e) {
                throw new NetworkException(call + " broke off: " + e.getMessage(), e);
            }
        }
        return new EventReader(answer.body(), call.exchange().settings().maxResponseSize, lastId);
    }

    @Override
    @Nullable
    Supplier<ServerEvent<T>> advance() throws IOException {
        while (true) {
            try {
                EventReader.Event event = events.next();
                if (event == null || event.data().equals(end)) {
                    return null;
                }
                any = true;
                breaks = 0;
                return () -> new ServerEvent<>(event.id(), event.type(), event.data(), decoding);
            } catch (IOException e) {
                resume(e);
            }
        }
    }

    private void resume(IOException broken) throws IOException {
        Exchange exchange = call.exchange();
        RetryPolicy policy = call.options().retryPolicy();
        String id = events.lastId();
        Duration asked = events.retry();
        Duration pause = policy.delay(breaks, null, exchange.settings().timing);
        if (isClosed()
                || broken instanceof InterruptedIOException
                || broken instanceof BufferedBody.TooLongException
                || !exchange.method().equals("GET")
                || !exchange.repeatable()
                || (any && id.isEmpty())
                || pause == null
                || (asked != null && asked.compareTo(policy.maxDelay()) > 0)
                || !exchange.connections().retryBudget.take()) {
            throw broken;
        }
        breaks++;
        try {
            Timing.await(exchange.settings().timing.sleep().apply(asked != null ? asked : pause));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("Interrupted before the next connection");
        }
        if (isClosed()) {
            throw broken;
        }
        int left = policy.maxRetries() - breaks;
        ApiCall<?> again = call.retryPolicy(new RetryPolicy(left, policy.firstDelay(), policy.maxDelay()));
        events = open(id.isEmpty() ? again : again.header("Last-Event-ID", id), id);
    }
}
