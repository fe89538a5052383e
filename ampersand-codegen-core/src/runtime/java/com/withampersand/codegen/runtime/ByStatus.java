package com.withampersand.codegen.runtime;

import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** How to read a success as its status says. Generated code writes one statement against this class per operation. */
public final class ByStatus<R> {
    private final Map<Integer, BiFunction<HttpResponse<?>, byte[], ? extends R>> readings = new LinkedHashMap<>();
    private BiFunction<HttpResponse<?>, byte[], ? extends R> others;

    private ByStatus(BiFunction<HttpResponse<?>, byte[], ? extends R> others) {
        this.others = others;
    }

    /** {@return a start, with what is made of a status that nothing is known of, and of the body} */
    public static <R> ByStatus<R> otherwise(BiFunction<Integer, byte[], ? extends R> unrecognized) {
        return new ByStatus<>((answer, body) -> unrecognized.apply(answer.statusCode(), body));
    }

    /** Sets what comes with a status, and what is made of it. */
    public <T extends @Nullable Object> ByStatus<R> on(
            int statusCode, Expected<T> expected, Function<? super T, ? extends R> made) {
        readings.put(statusCode, reading(expected, made));
        return this;
    }

    /** Sets what comes with any other status of a success, and what is made of it. */
    public <T extends @Nullable Object> ByStatus<R> onOthers(
            Expected<T> expected, Function<? super T, ? extends R> made) {
        others = reading(expected, made);
        return this;
    }

    private static <T extends @Nullable Object, R> BiFunction<HttpResponse<?>, byte[], R> reading(
            Expected<T> expected, Function<? super T, ? extends R> made) {
        return (answer, body) -> made.apply(expected.reading().apply(answer, body));
    }

    /** {@return all of it, asked for as JSON unless the call has a header that says otherwise} */
    public Expected<R> expected() {
        return new Expected<>(
                Expected.JSON,
                (answer, body) ->
                        readings.getOrDefault(answer.statusCode(), others).apply(answer, body));
    }
}
