package com.withampersand.codegen.runtime;

import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A class and its codec. An {@code ObjectMapper} can be serialized, and so this can; the codec is looked up again. */
final class CodedType implements Serializable {
    private static final long serialVersionUID = 1L;

    private final CodecModule module;
    private final Class<?> type;
    private final transient JsonCodec<?> codec;

    private CodedType(CodecModule module, Class<?> type, JsonCodec<?> codec) {
        this.module = module;
        this.type = type;
        this.codec = codec;
    }

    /** The class, or {@code null} if the module knows no codec of it. */
    static @Nullable CodedType of(CodecModule module, Class<?> type) {
        JsonCodec<?> codec = module.codecOf(type);
        return codec == null ? null : new CodedType(module, type, codec);
    }

    /** The same if it is an open enum, whose values can be keys of maps. */
    static @Nullable CodedType ofKey(CodecModule module, Class<?> type) {
        return OpenEnum.class.isAssignableFrom(type) ? of(module, type) : null;
    }

    Class<?> type() {
        return type;
    }

    Object read(byte[] json) {
        return Json.read(json, codec);
    }

    Object read(String json) {
        return Json.read(json, codec);
    }

    @SuppressWarnings("unchecked") // The value is of the class.
    byte[] write(Object value) {
        return Json.writeBytes(value, (JsonCodec<Object>) codec);
    }

    private Object readResolve() {
        return Objects.requireNonNull(of(module, type));
    }
}
