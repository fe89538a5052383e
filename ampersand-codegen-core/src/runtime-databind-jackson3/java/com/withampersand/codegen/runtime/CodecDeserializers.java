package com.withampersand.codegen.runtime;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.KeyDeserializer;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.Deserializers;
import tools.jackson.databind.deser.KeyDeserializers;

/** Finds the deserializers of models, and of open enums that are keys of maps. */
final class CodecDeserializers extends Deserializers.Base implements KeyDeserializers, Serializable {
    private static final long serialVersionUID = 1L;
    private final CodecModule module;

    CodecDeserializers(CodecModule module) {
        this.module = module;
    }

    @Override
    public @Nullable ValueDeserializer<?> findBeanDeserializer(
            JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
        CodedType coded = CodedType.of(module, type.getRawClass());
        return coded == null ? null : new CodecDeserializer(coded);
    }

    @Override
    public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
        return CodedType.of(module, type) != null;
    }

    @Override
    public @Nullable KeyDeserializer findKeyDeserializer(
            JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
        CodedType coded = CodedType.ofKey(module, type.getRawClass());
        return coded == null ? null : new EnumKeyDeserializer(coded);
    }
}
