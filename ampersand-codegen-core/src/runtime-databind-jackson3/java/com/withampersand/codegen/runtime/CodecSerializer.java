package com.withampersand.codegen.runtime;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.type.WritableTypeId;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.jsontype.TypeSerializer;

/** Writes what a codec writes. */
final class CodecSerializer extends ValueSerializer<Object> {
    private final CodedType coded;

    CodecSerializer(CodedType coded) {
        this.coded = coded;
    }

    @Override
    public void serialize(Object value, JsonGenerator out, SerializationContext context) {
        try (JsonToTokens json = json(value, context)) {
            json.value(out);
        }
    }

    @Override
    public void serializeWithType(Object value, JsonGenerator out, SerializationContext context, TypeSerializer types) {
        try (JsonToTokens json = json(value, context)) {
            WritableTypeId id = types.writeTypePrefix(out, context, types.typeId(value, json.first()));
            json.content(out);
            types.writeTypeSuffix(out, context, id);
        }
    }

    private JsonToTokens json(Object value, SerializationContext context) {
        try {
            return new JsonToTokens(coded.write(value));
        } catch (IllegalArgumentException notInJson) {
            throw DatabindException.from(context, notInJson.getMessage(), notInJson);
        }
    }
}
