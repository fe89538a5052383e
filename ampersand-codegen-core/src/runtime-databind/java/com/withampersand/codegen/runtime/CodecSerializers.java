package com.withampersand.codegen.runtime;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.Serializers;
import java.io.IOException;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** Finds the serializers of models, or of open enums that are keys of maps. */
final class CodecSerializers extends Serializers.Base implements Serializable {
    private static final long serialVersionUID = 1L;
    private final CodecModule module;
    private final boolean keys;

    CodecSerializers(CodecModule module, boolean keys) {
        this.module = module;
        this.keys = keys;
    }

    @Override
    public @Nullable JsonSerializer<?> findSerializer(
            SerializationConfig config, JavaType type, BeanDescription description) {
        Class<?> raw = type.getRawClass();
        CodedType coded = keys ? CodedType.ofKey(module, raw) : CodedType.of(module, raw);
        return coded == null ? null : keys ? new EnumKeySerializer() : new CodecSerializer(coded);
    }

    private static final class EnumKeySerializer extends JsonSerializer<OpenEnum<?>> implements Serializable {
        private static final long serialVersionUID = 1L;

        @Override
        public void serialize(OpenEnum<?> value, JsonGenerator out, SerializerProvider provider) throws IOException {
            out.writeFieldName(value.toString());
        }
    }
}
