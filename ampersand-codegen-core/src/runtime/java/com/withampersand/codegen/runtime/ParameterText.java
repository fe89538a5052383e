package com.withampersand.codegen.runtime;

import java.math.BigDecimal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Map;
import java.util.StringJoiner;
import java.util.function.UnaryOperator;

/** The texts of parameters. */
final class ParameterText {
    private ParameterText() {}

    /** The text of one value; numbers without an exponent, objects, and lists in lists, as JSON. */
    static String of(Object value) {
        if (value instanceof OffsetDateTime time) {
            return DateTimes.text(time);
        }
        if (value instanceof Double || value instanceof Float) {
            double number = Double.parseDouble(value.toString());
            return Double.isFinite(number) ? new BigDecimal(Numbers.text(number)).toPlainString() : value.toString();
        }
        if (value instanceof BigDecimal number) {
            return number.toPlainString();
        }
        if (value instanceof Wrapper<?> wrapper) {
            return of(wrapper.value());
        }
        if (value instanceof byte[] bytes) {
            return Scalars.text(bytes);
        }
        boolean several = value instanceof ApiModel || value instanceof Map || value instanceof Collection;
        return several ? Json.write(value, JsonCodecs.ANY) : value.toString();
    }

    /** The text of a value, or the texts of several with commas between them, but for {@code null}. */
    static String joined(Object value, UnaryOperator<String> each) {
        if (!(value instanceof Collection<?> values)) {
            return each.apply(of(value));
        }
        StringJoiner joined = new StringJoiner(",");
        for (Object element : values) {
            if (element != null) {
                joined.add(each.apply(of(element)));
            }
        }
        return joined.toString();
    }

    /** Percent-encodes all but the unreserved characters of RFC 3986, section 2.3; the JDK does so for forms. */
    static String encode(String text) {
        String form = URLEncoder.encode(text, StandardCharsets.UTF_8);
        return form.replace("+", "%20").replace("*", "%2A").replace("%7E", "~");
    }

    /** Checks before the JDK does, whose message would quote the value, which may be a secret. */
    static String header(String name, String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if ((c < ' ' && c != '\t') || c == 0x7F || c > 0xFF) {
                throw new IllegalArgumentException(
                        "The value of " + name + " has a character at index " + i + " that no header can carry");
            }
        }
        return value;
    }
}
