package com.withampersand.codegen.runtime;

import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.KeyDeserializer;

/** Reads the key of a map as an open enum, whose values may be numbers. */
final class EnumKeyDeserializer extends KeyDeserializer {
    private final CodedType coded;

    EnumKeyDeserializer(CodedType coded) {
        this.coded = coded;
    }

    @Override
    public Object deserializeKey(String key, DeserializationContext context) {
        try {
            return coded.read(Json.writeBytes(key, JsonCodecs.STRING));
        } catch (DecodingException notOfStrings) {
            try {
                return coded.read(key);
            } catch (DecodingException neither) {
                throw context.weirdKeyException(coded.type(), key, "it is not of the kind that this enum is made of");
            }
        }
    }
}
