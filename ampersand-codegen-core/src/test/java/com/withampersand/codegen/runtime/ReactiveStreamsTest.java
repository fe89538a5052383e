package com.withampersand.codegen.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Flow;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.opentest4j.TestAbortedException;
import org.reactivestreams.tck.TestEnvironment;
import org.reactivestreams.tck.flow.FlowPublisherVerification;
import org.testng.SkipException;

/** The rules of Reactive Streams 1.0.4, as its own tests check them. */
class ReactiveStreamsTest {

    private static final int PAGE = 10;

    private static HttpServer server;

    @BeforeAll
    static void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", ReactiveStreamsTest::answer);
        server.start();
    }

    @AfterAll
    static void stop() {
        server.stop(0);
    }

    /** The numbers from {@code offset} on, up to {@code total}, in pages. */
    private static void answer(HttpExchange exchange) throws IOException {
        String target = exchange.getRequestURI().toString();
        long total = Long.parseLong(String.valueOf(UrlQuery.get(target, "total")));
        String offset = UrlQuery.get(target, "offset");
        long start = offset == null ? 0 : Long.parseLong(offset);
        byte[] body = LongStream.range(start, Math.min(total, start + PAGE))
                .boxed()
                .toList()
                .toString()
                .getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private static Flow.Publisher<Long> numbers(long total) {
        ApiHttp http = new ApiSettings()
                .http("api", "http://127.0.0.1:" + server.getAddress().getPort());
        ApiCall<List<Long>> call = http.get("/").query("total", total).returns(JsonCodecs.list(JsonCodecs.INT64));
        return CountedPages.byOffset(call, "offset", page -> page).publisher();
    }

    @TestFactory
    Stream<DynamicTest> rules() {
        List<Method> rules = Stream.of(Verification.class.getMethods())
                .filter(method -> method.isAnnotationPresent(org.testng.annotations.Test.class))
                .sorted(Comparator.comparing(Method::getName))
                .toList();
        assertThat(rules).hasSizeGreaterThan(30);
        return rules.stream().map(rule -> DynamicTest.dynamicTest(rule.getName(), () -> check(rule)));
    }

    private static void check(Method rule) throws Throwable {
        Verification verification = new Verification();
        verification.setUp();
        try {
            rule.invoke(verification);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof SkipException skipped) {
                throw new TestAbortedException(String.valueOf(skipped.getMessage()), skipped);
            }
            throw e.getCause();
        }
    }

    /** With patience for what must come, and little for what must not. */
    public static final class Verification extends FlowPublisherVerification<Long> {

        Verification() {
            super(new TestEnvironment(5_000, 20, 20));
        }

        @Override
        public Flow.Publisher<Long> createFlowPublisher(long elements) {
            return numbers(elements);
        }

        /** A subscription here fails when items are asked for, not by itself; other tests see to that. */
        @Override
        @SuppressWarnings("NullAway") // By null the tests are told that there is none.
        public Flow.Publisher<Long> createFailedFlowPublisher() {
            return null;
        }

        @Override
        public long maxElementsFromPublisher() {
            return 1_000;
        }
    }
}
