package com.withampersand.codegen.naming;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The words of a name as the description writes it, and the ways in which Java writes them.
 *
 * <p>An acronym is one word: {@code JWTKey} and {@code jwt_key} have the same words. What looks alike is alike: names are
 * read in Unicode's normal form KC, since there are disks on which files are the same if their names look the same.
 *
 * @param list the words in lower case
 */
record Words(List<String> list) {

    private static final Map<String, String> SYMBOLS = Map.ofEntries(
            Map.entry("&", "and"),
            Map.entry("+", "plus"),
            Map.entry("-", "minus"),
            Map.entry("*", "star"),
            Map.entry("/", "slash"),
            Map.entry("=", "equals"),
            Map.entry("<", "less"),
            Map.entry(">", "greater"),
            Map.entry("!", "not"),
            Map.entry("%", "percent"),
            Map.entry("$", "dollar"),
            Map.entry("#", "hash"),
            Map.entry("@", "at"),
            Map.entry("~", "tilde"),
            Map.entry("^", "caret"),
            Map.entry("|", "pipe"),
            Map.entry("?", "question"),
            Map.entry(".", "dot"),
            Map.entry(",", "comma"),
            Map.entry(":", "colon"),
            Map.entry(";", "semicolon"),
            Map.entry("_", "underscore"),
            Map.entry(" ", "space"),
            Map.entry("\"", "quote"),
            Map.entry("\\", "backslash"),
            Map.entry("'", "apostrophe"),
            Map.entry("`", "backtick"),
            Map.entry("(", "left parenthesis"),
            Map.entry(")", "right parenthesis"),
            Map.entry("[", "left bracket"),
            Map.entry("]", "right bracket"),
            Map.entry("{", "left brace"),
            Map.entry("}", "right brace"),
            Map.entry("\t", "tab"),
            Map.entry("\n", "newline"));

    Words {
        list = List.copyOf(list);
    }

    /** The words of a name; none only if the name is empty. */
    static Words of(String name) {
        String text = acronyms(normal(name));
        if (!hasPart(text)) {
            return name.isEmpty() ? new Words(List.of()) : spelled(name);
        }
        List<String> words = new ArrayList<>();
        if (text.startsWith("+") || text.startsWith("-")) {
            words.add(text.startsWith("+") ? "plus" : "minus");
        }
        StringBuilder run = new StringBuilder();
        String whole = text.replace("&", " and ");
        for (int i = 0, c; i < whole.length(); i += Character.charCount(c)) {
            c = whole.codePointAt(i);
            if (isPart(c)) {
                run.appendCodePoint(c);
            } else {
                addHumps(run, words);
            }
        }
        addHumps(run, words);
        return new Words(words);
    }

    private static boolean hasPart(String text) {
        for (int i = 0, c; i < text.length(); i += Character.charCount(c)) {
            c = text.codePointAt(i);
            if (isPart(c)) {
                return true;
            }
        }
        return false;
    }

    /** The same with each sign spelled out, which tells apart names that differ in their signs alone. */
    static Words spelled(String name) {
        if (name.isEmpty()) {
            return new Words(List.of("empty", "string"));
        }
        List<String> words = new ArrayList<>();
        StringBuilder run = new StringBuilder();
        String whole = acronyms(name);
        for (int i = 0, c; i < whole.length(); i += Character.charCount(c)) {
            c = whole.codePointAt(i);
            if (isPart(c) && (c < 0x80 || isNormal(Character.toString(c)))) {
                run.appendCodePoint(c);
            } else {
                addHumps(run, words);
                String symbol = SYMBOLS.get(Character.toString(c));
                words.addAll(List.of((symbol == null ? "u" + Integer.toHexString(c) : symbol).split(" ")));
            }
        }
        addHumps(run, words);
        return new Words(words);
    }

    /** The same with a word on the case of the name, which tells apart names that differ in their case alone. */
    static Words cased(String name) {
        return spelled(name).plus(of(caseOf(name)));
    }

    private static String caseOf(String name) {
        boolean upper = !name.equals(name.toLowerCase(Locale.ROOT));
        boolean lower = !name.equals(name.toUpperCase(Locale.ROOT));
        if (!upper) {
            return lower ? "lowercase" : "";
        }
        if (!lower) {
            return "uppercase";
        }
        return Character.isUpperCase(name.codePointAt(0)) ? "capitalized" : "mixed case";
    }

    private static boolean isNormal(String name) {
        return normal(name).equals(name);
    }

    private static String normal(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (name.charAt(i) >= 0x80) {
                return Normalizer.normalize(name, Normalizer.Form.NFKC);
            }
        }
        return name;
    }

    /** Acronyms with a small letter inside, which no rule tells from two words. */
    private static String acronyms(String name) {
        return name.replace("OAuth", "Oauth").replace("IPv", "Ipv");
    }

    /** Whether a name of ours may have it inside: Java would take {@code $}, other signs of money, and bells, too. */
    private static boolean isPart(int c) {
        if (c < 0x80) {
            return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
        }
        int type = Character.getType(c);
        return Character.isJavaIdentifierPart(c)
                && !Character.isIdentifierIgnorable(c)
                && type != Character.CURRENCY_SYMBOL
                && type != Character.CONNECTOR_PUNCTUATION;
    }

    /** Cuts {@code fooBar}, {@code HTTPServer} and {@code URLs} where a reader would, and empties the run. */
    private static void addHumps(StringBuilder run, List<String> words) {
        String part = normal(run.toString());
        run.setLength(0);
        int start = 0;
        for (int i = 1; i < part.length(); i++) {
            if (startsWord(part, i)) {
                words.add(part.substring(start, i).toLowerCase(Locale.ROOT));
                start = i;
            }
        }
        if (start < part.length()) {
            words.add(part.substring(start).toLowerCase(Locale.ROOT));
        }
    }

    private static boolean startsWord(String part, int i) {
        char previous = part.charAt(i - 1);
        if (!Character.isUpperCase(part.charAt(i))) {
            return false;
        }
        if (!Character.isUpperCase(previous)) {
            return true;
        }
        boolean lowerNext = i + 1 < part.length() && Character.isLowerCase(part.charAt(i + 1));
        boolean pluralAcronym = lowerNext
                && part.charAt(i + 1) == 's'
                && (i + 2 == part.length() || Character.isUpperCase(part.charAt(i + 2)));
        return lowerNext && !pluralAcronym;
    }

    boolean isEmpty() {
        return list.isEmpty();
    }

    String last() {
        return list.get(list.size() - 1);
    }

    Words withLast(String word) {
        List<String> words = new ArrayList<>(list);
        words.set(words.size() - 1, word);
        return new Words(words);
    }

    Words plus(Words more) {
        List<String> words = new ArrayList<>(list);
        words.addAll(more.list);
        return new Words(words);
    }

    /** As a class is named; in a script without case nothing else tells it from a field, which would hide it. */
    String pascal() {
        String name = list.stream().map(Words::capital).collect(Collectors.joining());
        return startsLikeAName(name) && isCapital(name.codePointAt(0)) ? name : "Type" + name;
    }

    /** As a method is named. */
    String camel() {
        if (list.isEmpty()) {
            return "value";
        }
        String name = list.get(0) + list.stream().skip(1).map(Words::capital).collect(Collectors.joining());
        return startsLikeAName(name) ? name : "value" + capital(name);
    }

    /** As a constant is named. */
    String constant() {
        String name = list.stream().map(word -> word.toUpperCase(Locale.ROOT)).collect(Collectors.joining("_"));
        if (name.isEmpty()) {
            return "EMPTY";
        }
        return startsLikeAName(name) ? name : "VALUE_" + name;
    }

    private static boolean startsLikeAName(String name) {
        return !name.isEmpty() && Character.isJavaIdentifierStart(name.codePointAt(0));
    }

    private static boolean isCapital(int c) {
        return Character.isUpperCase(c) || Character.isTitleCase(c);
    }

    private static String capital(String word) {
        int first = word.offsetByCodePoints(0, 1);
        return word.substring(0, first).toUpperCase(Locale.ROOT) + word.substring(first);
    }
}
