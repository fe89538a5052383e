package com.withampersand.codegen.runtime;

import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.KeyDeserializer;
import com.fasterxml.jackson.databind.deser.Deserializers;
import com.fasterxml.jackson.databind.deser.KeyDeserializers;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** Finds the deserializers of models, and of open enums that are keys of maps. */
final class CodecDeserializers extends Deserializers.Base implements KeyDeserializers, Serializable {
    private static final long serialVersionUID = 1L;
    private final CodecModule module;

    CodecDeserializers(CodecModule module) {
        this.module = module;
    }

    @Override
    public @Nullable JsonDeserializer<?> findBeanDeserializer(
            JavaType type, DeserializationConfig config, BeanDescription description) {
        CodedType coded = CodedType.of(module, type.getRawClass());
        return coded == null ? null : new CodecDeserializer(coded);
    }

    @Override
    public @Nullable KeyDeserializer findKeyDeserializer(
            JavaType type, DeserializationConfig config, BeanDescription description) {
        CodedType coded = CodedType.ofKey(module, type.getRawClass());
        return coded == null ? null : new EnumKeyDeserializer(coded);
    }
}
