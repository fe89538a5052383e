package com.withampersand.codegen;

import javax.lang.model.SourceVersion;

/** What a request must fulfil by itself, before anything is read. */
final class Requirement {

    private Requirement() {}

    static void check(boolean fulfilled, String message) {
        if (!fulfilled) {
            throw new IllegalArgumentException(message);
        }
    }

    static void isPackage(String what, String name) {
        check(
                SourceVersion.isName(name, SourceVersion.RELEASE_17),
                "The " + what + " must be a Java package name, such as com.example.client, not `" + name + "`");
    }
}
