package com.withampersand.codegen.runtime;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.StringJoiner;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The ways in which parameters are written that are not the usual one of their place (OpenAPI 3.2, section 4.12.3).
 * Immutable.
 *
 * <p>Elements and properties that are {@code null} are left out, and so is what has none that are not. What stands deeper
 * than the specification says is written as JSON, but for {@link #DEEP_OBJECT} and for a list in an exploded object that is
 * a list of pairs: its name is repeated.
 */
public final class ParameterStyle implements BiFunction<String, Object, String> {
    /** {@code blue,black}, and exploded objects as {@code R=100,G=200}: the usual one of paths. */
    public static final ParameterStyle SIMPLE = new ParameterStyle("", false, ",", ",", Coding.PERCENT, "/?#[]", false);
    /** The same without percent-encoding: the usual one of headers. */
    public static final ParameterStyle HEADER = new ParameterStyle("", false, ",", ",", Coding.NONE, "", false);
    /** {@code .blue,black}, exploded {@code .blue.black}. */
    public static final ParameterStyle LABEL = new ParameterStyle(".", false, ".", ",", Coding.PERCENT, "/?#[]", false);
    /** {@code ;color=blue,black}, exploded {@code ;color=blue;color=black}. */
    public static final ParameterStyle MATRIX = new ParameterStyle(";", true, ";", ",", Coding.PERCENT, "/?#[]", false);
    /** {@code color=blue,black}, exploded, as queries usually are, {@code color=blue&color=black}. */
    public static final ParameterStyle FORM = query(",");
    /** {@code color=blue%20black}. */
    public static final ParameterStyle SPACE_DELIMITED = query(" ");
    /** {@code color=blue%7Cblack}. */
    public static final ParameterStyle PIPE_DELIMITED = query("|");
    /**
     * {@code color%5BR%5D=100&color%5BG%5D=200}. Beyond the specification, objects and lists inside go on in brackets, as most
     * servers read them: {@code a[b][c]=1}, {@code a[b][0]=2}.
     */
    public static final ParameterStyle DEEP_OBJECT = query("");
    /** {@code color=blue,black}, exploded {@code color=blue; color=black}, without any encoding. */
    public static final ParameterStyle COOKIE = new ParameterStyle("", true, "; ", ",", Coding.NONE, "", false);
    /** The same with percent-encoding: {@link #FORM} in a cookie, where an ampersand would be a part of the value. */
    public static final ParameterStyle ENCODED_COOKIE =
            new ParameterStyle("", true, "; ", ",", Coding.PERCENT, "", false);

    private static final Pattern KEPT = Pattern.compile("%[0-9A-Fa-f]{2}|[:/?#\\[\\]@!$&'()*+,;=]");

    private enum Coding {
        PERCENT,
        RESERVED,
        NONE
    }

    private final String prefix;
    private final boolean named;
    private final String separator;
    private final String delimiter;
    private final Coding coding;
    private final String unsafe;
    private final boolean explode;

    private ParameterStyle(
            String prefix,
            boolean named,
            String separator,
            String delimiter,
            Coding coding,
            String unsafe,
            boolean explode) {
        this.prefix = prefix;
        this.named = named;
        this.separator = separator;
        this.delimiter = delimiter;
        this.coding = coding;
        this.unsafe = unsafe;
        this.explode = explode;
    }

    private static ParameterStyle query(String delimiter) {
        return new ParameterStyle("", true, "&", delimiter, Coding.PERCENT, "#&+[]", false);
    }

    /** {@return the same with each element or property written for itself} */
    public ParameterStyle explode() {
        return new ParameterStyle(prefix, named, separator, delimiter, coding, unsafe, true);
    }

    /**
     * {@return the same with the reserved characters of RFC 3986 as they are, and what is percent-encoded already; but for
     * those that would end the parameter: {@code / ? # [ ]} in a path and {@code & + # [ ]} in a query}
     */
    public ParameterStyle allowReserved() {
        return new ParameterStyle(prefix, named, separator, delimiter, Coding.RESERVED, unsafe, explode);
    }

    /** {@return what name and value become, empty if that is nothing} */
    @Override
    public String apply(String name, Object value) {
        StringJoiner all = new StringJoiner(separator, prefix, "").setEmptyValue("");
        expand(name, value, this::encoded, (key, text) -> {
            boolean bare = text.isEmpty() && prefix.equals(";"); // RFC 6570, section 3.2.7.
            all.add(key == null ? text : bare ? encodedName(key) : encodedName(key) + "=" + text);
        });
        return all.toString();
    }

    /** Gives the pairs that a value becomes, names as they are; a value alone has none. */
    void expand(String name, Object value, UnaryOperator<String> encoding, BiConsumer<@Nullable String, String> pairs) {
        Object plain = value instanceof Wrapper<?> wrapper ? wrapper.value() : value;
        Map<String, Object> properties = ObjectProperties.of(plain);
        String key = named ? name : null;
        if (delimiter.isEmpty()) {
            deep(name, plain, encoding, pairs);
        } else if (properties != null && explode) {
            properties.forEach((property, inside) -> {
                boolean several = named && inside instanceof Collection;
                elements(several ? inside : List.of(inside))
                        .forEach(each -> pairs.accept(property, encoding.apply(ParameterText.of(each))));
            });
        } else if (properties != null) {
            List<Object> both = new ArrayList<>();
            properties.forEach((property, inside) -> {
                both.add(property);
                both.add(inside);
            });
            join(key, both, encoding, pairs);
        } else if (plain instanceof Collection<?> && explode) {
            elements(plain).forEach(each -> pairs.accept(key, encoding.apply(ParameterText.of(each))));
        } else {
            join(key, elements(plain instanceof Collection ? plain : List.of(plain)), encoding, pairs);
        }
    }

    private static List<Object> elements(Object collection) {
        List<Object> elements = new ArrayList<>((Collection<?>) collection);
        elements.removeIf(Objects::isNull);
        return elements;
    }

    private void join(
            @Nullable String key,
            List<Object> values,
            UnaryOperator<String> encoding,
            BiConsumer<@Nullable String, String> pairs) {
        if (!values.isEmpty()) {
            String between = delimiter.equals(",") ? delimiter : encoding.apply(delimiter);
            StringJoiner joined = new StringJoiner(between);
            values.forEach(value -> joined.add(encoding.apply(ParameterText.of(value))));
            pairs.accept(key, joined.toString());
        }
    }

    private static void deep(
            String name, Object value, UnaryOperator<String> encoding, BiConsumer<@Nullable String, String> pairs) {
        Map<String, Object> properties = ObjectProperties.of(value);
        if (properties != null) {
            properties.forEach((property, inside) -> deep(name + "[" + property + "]", inside, encoding, pairs));
        } else if (value instanceof Collection) {
            int index = 0;
            for (Object each : elements(value)) {
                deep(name + "[" + index++ + "]", each, encoding, pairs);
            }
        } else {
            pairs.accept(name, encoding.apply(ParameterText.of(value)));
        }
    }

    private String encodedName(String name) {
        return coding == Coding.NONE ? name : ParameterText.encode(name);
    }

    private String encoded(String text) {
        return switch (coding) {
            case NONE -> text;
            case PERCENT -> ParameterText.encode(text);
            case RESERVED -> reserved(text);
        };
    }

    /** RFC 6570, section 3.2.3, but for what is not safe here. */
    private String reserved(String text) {
        StringBuilder encoded = new StringBuilder();
        Matcher parts = KEPT.matcher(text);
        int end = 0;
        while (parts.find()) {
            if (unsafe.contains(parts.group())) {
                continue;
            }
            encoded.append(ParameterText.encode(text.substring(end, parts.start())))
                    .append(parts.group());
            end = parts.end();
        }
        return encoded.append(ParameterText.encode(text.substring(end))).toString();
    }
}
