package com.withampersand.codegen.runtime;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * Dates with a time and an offset as in RFC 3339, section 5.6. What servers send, such as
 * {@code 2024-01-01T00:00:00.125Z}, is parsed and printed many times faster than by {@code java.time}; the rest is left
 * to that.
 */
final class DateTimes {
    /** What the usual form, {@code 2024-01-01T00:00:00.123456789+00:00}, takes at most, and one more. */
    static final int MAX_LENGTH = 36;

    private static final int SECONDS_END = 19;
    private static final int NO_NUMBER = 1_000_000;
    private static final int[] POWERS = {1, 10, 100, 1_000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000};

    private DateTimes() {}

    /** The date; {@code null} if the text is not of the usual form, or no date. */
    static @Nullable OffsetDateTime parse(char[] text, int from, int length) {
        if (length <= SECONDS_END || length > MAX_LENGTH || !isPunctuated(text, from)) {
            return null;
        }
        int end = from + length;
        int zone = text[end - 1] == 'Z' ? end - 1 : end - 6;
        int point = from + SECONDS_END;
        int nano = zone == point ? 0 : text[point] == '.' ? nanos(text, point + 1, zone - point - 1) : -1;
        ZoneOffset offset = offset(text, zone, end - zone);
        int hour = two(text, from + 11);
        int minute = two(text, from + 14);
        int second = two(text, from + 17);
        int year = two(text, from) * 100 + two(text, from + 2);
        LocalDate date = date(year, two(text, from + 5), two(text, from + 8));
        boolean isTime = hour < 24 && minute < 60 && second < 60;
        return date == null || offset == null || nano < 0 || !isTime
                ? null
                : OffsetDateTime.of(date, LocalTime.of(hour, minute, second, nano), offset);
    }

    /** The nanoseconds of one to nine digits; -1 if they are none. */
    private static int nanos(char[] text, int from, int digits) {
        if (digits == 9) { // So most servers write them, and no product need wait for the last.
            int first = two(text, from);
            int second = two(text, from + 2);
            int third = two(text, from + 4);
            int fourth = two(text, from + 6);
            int ninth = text[from + 8] - '0';
            boolean isNumber = first < 100 && second < 100 && third < 100 && fourth < 100 && ninth >= 0 && ninth <= 9;
            return isNumber ? (first * 100 + second) * 100_000 + third * 1_000 + fourth * 10 + ninth : -1;
        }
        int number = 0;
        for (int i = 0; i < digits; i++) {
            int digit = text[from + i] - '0';
            number = number < 0 || digit < 0 || digit > 9 ? -1 : number * 10 + digit;
        }
        return digits < 1 || digits > 9 || number < 0 ? -1 : number * POWERS[9 - digits];
    }

    private static boolean isPunctuated(char[] text, int from) {
        return text[from + 4] == '-'
                && text[from + 7] == '-'
                && text[from + 10] == 'T'
                && text[from + 13] == ':'
                && text[from + 16] == ':';
    }

    private static @Nullable LocalDate date(int year, int month, int day) {
        boolean possible = year <= 9999 && month >= 1 && month <= 12 && day >= 1;
        // Without Year, whose class makes formatters when it is loaded.
        return possible && (day <= 28 || day <= LocalDate.of(year, month, 1).lengthOfMonth())
                ? LocalDate.of(year, month, day)
                : null;
    }

    private static @Nullable ZoneOffset offset(char[] text, int from, int length) {
        if (length == 1 && text[from] == 'Z') {
            return ZoneOffset.UTC;
        }
        if (length != 6 || (text[from] != '+' && text[from] != '-') || text[from + 3] != ':') {
            return null;
        }
        int hours = two(text, from + 1);
        int minutes = two(text, from + 4);
        if (minutes > 59 || hours * 60 + minutes > 18 * 60) {
            return null;
        }
        int seconds = (hours * 60 + minutes) * 60;
        return ZoneOffset.ofTotalSeconds(text[from] == '-' ? -seconds : seconds);
    }

    /** The number that two digits are, or a large one if they are none. */
    private static int two(char[] text, int from) {
        int tens = text[from] - '0';
        int units = text[from + 1] - '0';
        return tens >= 0 && tens <= 9 && units >= 0 && units <= 9 ? tens * 10 + units : NO_NUMBER;
    }

    /** Whether a text that was parsed is what its date prints as. */
    static boolean isShortest(char[] text, int from, int length) {
        int end = from + length;
        boolean utc = text[end - 1] == 'Z';
        int zone = utc ? end - 1 : end - 6;
        boolean zero =
                !utc && text[zone + 1] == '0' && text[zone + 2] == '0' && text[end - 2] == '0' && text[end - 1] == '0';
        return !zero && (zone == from + SECONDS_END || text[zone - 1] != '0');
    }

    /** RFC 3339 with seconds always, and as many digits of a fraction as it has. */
    static String text(OffsetDateTime value) {
        byte[] usual = new byte[MAX_LENGTH];
        int length = print(value, usual);
        if (length >= 0) {
            return new String(usual, 0, length, StandardCharsets.ISO_8859_1);
        }
        StringBuilder text = new StringBuilder(MAX_LENGTH).append(value.toLocalDateTime());
        if (value.getSecond() == 0 && value.getNano() == 0) {
            text.append(":00");
        }
        while (value.getNano() != 0 && text.charAt(text.length() - 1) == '0') {
            text.setLength(text.length() - 1);
        }
        return text.append(value.getOffset()).toString();
    }

    /** Puts the text of a date into an array of the maximal length, and returns its length; -1 if it is unusual. */
    static int print(OffsetDateTime value, byte[] to) {
        int year = value.getYear();
        int offset = value.getOffset().getTotalSeconds();
        if (year < 0 || year > 9999 || offset % 60 != 0) {
            return -1;
        }
        put(to, 0, year / 100, '0');
        put(to, 2, year % 100, '-');
        put(to, 5, value.getMonthValue(), '-');
        put(to, 8, value.getDayOfMonth(), 'T');
        put(to, 11, value.getHour(), ':');
        put(to, 14, value.getMinute(), ':');
        put(to, 17, value.getSecond(), '.');
        int nano = value.getNano();
        int end = SECONDS_END;
        if (nano != 0) {
            put(to, 20, nano / 10_000_000, '0');
            put(to, 22, nano / 100_000 % 100, '0');
            put(to, 24, nano / 1_000 % 100, '0');
            put(to, 26, nano / 10 % 100, '0' + nano % 10);
            for (end = 29; to[end - 1] == '0'; end--) {}
        }
        if (offset == 0) {
            to[end] = 'Z';
            return end + 1;
        }
        int minutes = Math.abs(offset) / 60;
        to[end] = (byte) (offset < 0 ? '-' : '+');
        put(to, end + 1, minutes / 60, ':');
        put(to, end + 4, minutes % 60, 'Z');
        return end + 6;
    }

    /** Puts two digits and what comes next. */
    private static void put(byte[] to, int from, int number, int next) {
        to[from] = (byte) ('0' + number / 10);
        to[from + 1] = (byte) ('0' + number % 10);
        to[from + 2] = (byte) next;
    }
}
