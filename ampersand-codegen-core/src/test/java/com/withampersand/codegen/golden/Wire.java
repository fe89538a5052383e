package com.withampersand.codegen.golden;

import static org.assertj.core.api.Assertions.assertThat;

import com.withampersand.codegen.runtime.Json;
import com.withampersand.codegen.runtime.JsonCodec;
import com.withampersand.codegen.runtime.JsonCodecs;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What JSON becomes of a value, and the other way round. */
final class Wire {

    private Wire() {}

    /** Reads a value whose JSON must come back when it is written, the order of properties aside. */
    static <T> T read(String json, JsonCodec<T> codec) {
        T value = Json.read(json, codec);
        assertThat(tree(Json.write(value, codec))).as("written back").isEqualTo(tree(json));
        assertThat(Json.read(json, codec)).as("read twice").isEqualTo(value).hasSameHashCodeAs(value);
        return value;
    }

    /** Reads a value whose JSON must come back to the byte. */
    static <T> T readExactly(String json, JsonCodec<T> codec) {
        T value = Json.read(json, codec);
        assertThat(Json.write(value, codec)).as("written back").isEqualTo(json);
        return value;
    }

    /** {@return the value, which must be there} */
    static <T> T there(@Nullable T value) {
        assertThat(value).isNotNull();
        return Objects.requireNonNull(value);
    }

    private static Object tree(String json) {
        return Json.read(json, JsonCodecs.ANY);
    }
}
