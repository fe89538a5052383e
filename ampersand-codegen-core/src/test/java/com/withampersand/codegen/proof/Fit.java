package com.withampersand.codegen.proof;

import com.withampersand.codegen.model.EnumType;
import com.withampersand.codegen.model.ObjectType;
import com.withampersand.codegen.model.Place;
import com.withampersand.codegen.model.ScalarKind;
import com.withampersand.codegen.model.TypeDef;
import com.withampersand.codegen.model.TypeRef;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Whether a value is of a type; where readers of good will may differ, it is unsure. */
enum Fit {
    YES,
    NO,
    UNSURE;

    private static final Pattern DATE_TIME = Pattern.compile(
            "[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{1,9})?" + "(Z|[+-][0-9]{2}:[0-9]{2})");
    private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Pattern UUID = Pattern.compile("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");
    private static final Pattern URI = Pattern.compile("https://[a-z]+\\.[a-z]+(/[a-z]+)*");
    private static final Pattern BASE64 = Pattern.compile("([A-Za-z0-9+/]{4})*");
    private static final Pattern ANY_DIGIT = Pattern.compile("[0-9]");

    /** Of a value as {@link ExactJson} has it. */
    static Fit of(@Nullable Object value, TypeRef type, Map<Place, TypeDef> types) {
        if (value == null) {
            return NO;
        }
        if (type instanceof TypeRef.Scalar scalar) {
            return of(value, scalar.kind());
        }
        if (type instanceof TypeRef.ListOf list) {
            return value instanceof List<?> elements ? all(elements, list.nullable(), list.element(), types) : NO;
        }
        if (type instanceof TypeRef.MapOf map) {
            return value instanceof Map<?, ?> object ? all(object.values(), map.nullable(), map.value(), types) : NO;
        }
        return type instanceof TypeRef.Named named ? of(value, types.get(named.place())) : YES;
    }

    private static Fit all(Collection<?> values, boolean nullable, TypeRef type, Map<Place, TypeDef> types) {
        Fit all = YES;
        for (Object value : values) {
            Fit one = value == null && (nullable || type instanceof TypeRef.Anything) ? YES : of(value, type, types);
            if (one == NO) {
                return NO;
            }
            all = one == UNSURE ? UNSURE : all;
        }
        return all;
    }

    /** What a codec of a named type takes; a union takes anything, for it has a variant for what it does not know. */
    static Fit of(@Nullable Object value, @Nullable TypeDef type) {
        if (value == null) {
            return NO;
        }
        if (type instanceof ObjectType) {
            return value instanceof Map ? YES : NO;
        }
        return type instanceof EnumType values ? of(value, values.base()) : YES;
    }

    private static Fit of(Object value, ScalarKind kind) {
        return switch (kind) {
            case STRING -> value instanceof String ? YES : NO;
            case BOOLEAN -> value instanceof Boolean ? YES : NO;
            case INT32 -> value instanceof ExactNumber number ? integer(number, Integer.SIZE) : NO;
            case INT64 -> value instanceof ExactNumber number ? integer(number, Long.SIZE) : NO;
            case FLOAT64 -> value instanceof ExactNumber number ? float64(number) : NO;
            case DECIMAL -> value instanceof ExactNumber number ? decimal(number) : NO;
            case DATE_TIME, DATE, UUID, URI, BYTES -> value instanceof String text ? parsed(text, kind) : NO;
            case FILE -> NO;
        };
    }

    /** JSON Schema counts {@code 1.0} and {@code 1e2} among the integers. */
    private static Fit integer(ExactNumber number, int bits) {
        return number.fits(bits) ? YES : NO;
    }

    private static Fit float64(ExactNumber number) {
        return Double.isFinite(Double.parseDouble(number.toString())) ? YES : NO;
    }

    private static Fit decimal(ExactNumber number) {
        return number.exponent().bitLength() < 16 ? YES : UNSURE;
    }

    private static Fit parsed(String text, ScalarKind kind) {
        boolean clear = switch (kind) {
            case DATE_TIME -> DATE_TIME.matcher(text).matches() && isDateTime(text);
            case DATE -> DATE.matcher(text).matches() && isDate(text);
            case UUID -> UUID.matcher(text).matches();
            case URI -> URI.matcher(text).matches();
            default -> BASE64.matcher(text).matches();
        };
        boolean temporal = kind == ScalarKind.DATE_TIME || kind == ScalarKind.DATE;
        boolean hopeless =
                (temporal && !ANY_DIGIT.matcher(text).find()) || (kind == ScalarKind.UUID && text.length() < 9);
        return clear ? YES : hopeless ? NO : UNSURE;
    }

    private static boolean isDateTime(String text) {
        try {
            OffsetDateTime.parse(text);
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static boolean isDate(String text) {
        try {
            LocalDate.parse(text);
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }
}
