package com.withampersand.codegen.runtime;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.type.WritableTypeId;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import java.io.IOException;
import java.io.Serializable;

/** Writes what a codec writes. */
final class CodecSerializer extends JsonSerializer<Object> implements Serializable {
    private static final long serialVersionUID = 1L;
    private final CodedType coded;

    CodecSerializer(CodedType coded) {
        this.coded = coded;
    }

    @Override
    public void serialize(Object value, JsonGenerator out, SerializerProvider provider) throws IOException {
        try (JsonToTokens json = new JsonToTokens(coded.write(value))) {
            json.value(out);
        }
    }

    @Override
    public void serializeWithType(Object value, JsonGenerator out, SerializerProvider provider, TypeSerializer types)
            throws IOException {
        try (JsonToTokens json = new JsonToTokens(coded.write(value))) {
            WritableTypeId id = types.writeTypePrefix(out, types.typeId(value, json.first()));
            json.content(out);
            types.writeTypeSuffix(out, id);
        }
    }
}
