package com.withampersand.codegen.golden;

import com.withampersand.codegen.runtime.JsonCodec;
import com.withampersand.codegen.runtime.JsonReader;
import com.withampersand.codegen.runtime.JsonWriter;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a user writes in the place of a schema: a value, with the codec that reads and writes it. */
public record Money(BigDecimal value, String currency) {

    public static final JsonCodec<Money> CODEC = new JsonCodec<>() {
        @Override
        public @Nullable Money read(JsonReader in) throws IOException {
            Map<String, @Nullable Object> object = in.freeForm();
            return object != null
                            && object.keySet()
                                    .equals(Map.of("value", "", "currency", "").keySet())
                            && object.get("value") instanceof String value
                            && value.matches("[0-9]+\\.[0-9]{2}")
                            && object.get("currency") instanceof String currency
                    ? new Money(new BigDecimal(value), currency)
                    : null;
        }

        @Override
        public void write(JsonWriter out, Money money) throws IOException {
            Map<String, @Nullable Object> object = new LinkedHashMap<>();
            object.put("value", money.value().toPlainString());
            object.put("currency", money.currency());
            out.any(object);
        }
    };
}
