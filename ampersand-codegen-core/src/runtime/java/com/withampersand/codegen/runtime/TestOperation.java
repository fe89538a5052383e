package com.withampersand.codegen.runtime;

import java.nio.charset.StandardCharsets;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * How a {@link TestServer} answers an operation: with the example of the API's description if there is one, until one of
 * these methods says otherwise. Safe to use from any thread.
 */
public final class TestOperation<B extends @Nullable Object, R extends @Nullable Object> {
    final TestRoute<B, R> route;
    private final String name;
    private final List<TestRequest<B>> requests = new CopyOnWriteArrayList<>();
    private final Deque<TestAnswer> once = new ConcurrentLinkedDeque<>();
    private volatile @Nullable Function<? super TestRequest<B>, TestAnswer> handler;

    TestOperation(String name, TestRoute<B, R> route) {
        this.name = name;
        this.route = route;
    }

    /** Answers each request with a success of this value. */
    public TestOperation<B, R> answer(R value) {
        return answerWith(request -> value);
    }

    /** Answers each request with a success of the value that is made for it. */
    public TestOperation<B, R> answerWith(Function<? super TestRequest<B>, ? extends R> value) {
        return reply(request -> success(route.result.write.apply(value.apply(request))));
    }

    /** Answers each request with an error, whose body is a model of the client, a map, or {@code null} for none. */
    public TestOperation<B, R> fail(int status, @Nullable Object problem) {
        TestAnswer answer = TestAnswer.problem(status, problem);
        return reply(request -> answer);
    }

    /** Answers each request with whatever is made for it. */
    public TestOperation<B, R> reply(Function<? super TestRequest<B>, TestAnswer> answer) {
        handler = answer;
        return this;
    }

    /** Answers one request with this, before those that follow are answered as usual; several are given in turn. */
    public TestOperation<B, R> replyOnce(TestAnswer answer) {
        once.add(answer);
        return this;
    }

    /** {@return the requests so far} */
    public List<TestRequest<B>> requests() {
        return List.copyOf(requests);
    }

    void add(TestRequest<B> request) {
        requests.add(request);
    }

    /** The answer where that media type is asked for, empty if the usual one; {@code null} if there is none. */
    @Nullable
    TestAnswer answerTo(TestRequest<B> request, String asked) {
        TestAnswer first = once.poll();
        if (first != null) {
            return first;
        }
        Function<? super TestRequest<B>, TestAnswer> usual = handler;
        if (usual != null) {
            return usual.apply(request);
        }
        if (!asked.isEmpty()) {
            String example = route.others.getOrDefault(asked, "");
            return example.isEmpty() ? null : TestAnswer.of(route.status).body(asked, example);
        }
        boolean none = route.result.mediaType.isEmpty();
        return none || !route.example.isEmpty()
                ? success((none ? "" : route.example).getBytes(StandardCharsets.UTF_8))
                : null;
    }

    private TestAnswer success(byte[] body) {
        return TestAnswer.of(route.status).body(route.result.mediaType, body);
    }

    /** {@return the name of the method that leads here} */
    @Override
    public String toString() {
        return name + "()";
    }
}
