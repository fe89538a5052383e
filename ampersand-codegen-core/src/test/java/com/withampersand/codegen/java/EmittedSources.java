package com.withampersand.codegen.java;

import com.withampersand.codegen.java.source.JavaFile;
import com.withampersand.codegen.naming.NamedApi;
import java.util.ArrayList;
import java.util.List;

/** What the emitters make of an API before it becomes text. */
public final class EmittedSources {

    private EmittedSources() {}

    /** {@return the files that have types} */
    public static List<JavaFile> of(NamedApi named, Packages packages, Style style) {
        return Emitters.java(named, packages, style, new ArrayList<>());
    }
}
