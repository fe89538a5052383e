package com.withampersand.codegen.runtime;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.ser.Serializers;

/** Finds the serializers of models, or of open enums that are keys of maps. */
final class CodecSerializers implements Serializers, Serializable {
    private static final long serialVersionUID = 1L;
    private final CodecModule module;
    private final boolean keys;

    CodecSerializers(CodecModule module, boolean keys) {
        this.module = module;
        this.keys = keys;
    }

    @Override
    public @Nullable ValueSerializer<?> findSerializer(
            SerializationConfig config,
            JavaType type,
            BeanDescription.Supplier description,
            JsonFormat.@Nullable Value format) {
        Class<?> raw = type.getRawClass();
        CodedType coded = keys ? CodedType.ofKey(module, raw) : CodedType.of(module, raw);
        return coded == null ? null : keys ? new EnumKeySerializer() : new CodecSerializer(coded);
    }

    private static final class EnumKeySerializer extends ValueSerializer<OpenEnum<?>> {
        @Override
        public void serialize(OpenEnum<?> value, JsonGenerator out, SerializationContext context) {
            out.writeName(value.toString());
        }
    }
}
