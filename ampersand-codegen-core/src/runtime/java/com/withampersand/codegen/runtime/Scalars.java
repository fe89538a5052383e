package com.withampersand.codegen.runtime;

import java.net.URI;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The texts of values that JSON has no kind of their own for. What cannot be parsed is {@code null}. */
final class Scalars {
    private Scalars() {}

    static String text(byte[] value) {
        return Base64.getEncoder().encodeToString(value);
    }

    static @Nullable OffsetDateTime dateTime(String text) {
        return orNull(text, OffsetDateTime::parse);
    }

    static @Nullable LocalDate date(String text) {
        return orNull(text, LocalDate::parse);
    }

    /** The JDK also takes 1-1-1-1-1 for one, and leaves out digits that are too many. */
    static @Nullable UUID uuid(String text) {
        UUID value = orNull(text, UUID::fromString);
        return value != null && value.toString().equalsIgnoreCase(text) ? value : null;
    }

    static @Nullable URI uri(String text) {
        return orNull(text, URI::create);
    }

    static byte @Nullable [] bytes(String text) {
        return orNull(text, Base64.getDecoder()::decode);
    }

    private static <T> @Nullable T orNull(String text, Function<String, T> parse) {
        try {
            return parse.apply(text);
        } catch (DateTimeException | IllegalArgumentException e) {
            return null;
        }
    }
}
