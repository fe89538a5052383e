package com.withampersand.codegen;

import java.util.Set;

/** What a request must fulfil by itself, before anything is read. */
final class Requirement {

    /** Not from {@code SourceVersion}, which takes longer to begin with than finding out that nothing changed. */
    private static final Set<String> KEYWORDS = Set.of(
            ("abstract assert boolean break byte case catch char class const continue default do double else enum extends"
                            + " final finally float for goto if implements import instanceof int interface long native new"
                            + " package private protected public return short static strictfp super switch synchronized"
                            + " this throw throws transient try void volatile while true false null _")
                    .split(" "));

    private Requirement() {}

    static void check(boolean fulfilled, String message) {
        if (!fulfilled) {
            throw new IllegalArgumentException(message);
        }
    }

    static void isPackage(String what, String name) {
        check(
                isName(name),
                "The " + what + " must be a Java package name, such as com.example.client, not `" + name + "`");
    }

    /** Whether this is a name as in the Java Language Specification, section 6.2, qualified or not. */
    static boolean isName(String text) {
        for (String identifier : text.split("\\.", -1)) {
            if (!isIdentifier(identifier) || KEYWORDS.contains(identifier)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isIdentifier(String text) {
        boolean wellFormed = !text.isEmpty() && Character.isJavaIdentifierStart(text.codePointAt(0));
        for (int at = 0; wellFormed && at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            wellFormed = Character.isJavaIdentifierPart(text.codePointAt(at));
        }
        return wellFormed;
    }
}
