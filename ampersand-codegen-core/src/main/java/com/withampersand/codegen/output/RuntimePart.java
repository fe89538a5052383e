package com.withampersand.codegen.output;

import com.withampersand.codegen.java.Jackson;
import com.withampersand.codegen.java.ModelStyle;
import com.withampersand.codegen.java.Style;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * A part of the runtime. Each has a folder of sources of its own; a client gets the parts that it needs, and of two files of
 * one name the one of the later part.
 */
public enum RuntimePart {
    /** What every client needs. */
    CORE("runtime", "ClientException"),

    /** How an {@code ObjectMapper} of Jackson is told of codecs. */
    DATABIND("runtime-databind", "CodecModule"),

    /** What is different with Jackson 3. */
    JACKSON_3("runtime-jackson3", "JsonTokens"),

    /** What is different about its {@code ObjectMapper}. */
    DATABIND_JACKSON_3("runtime-databind-jackson3", "CodecModule"),

    /** What is different where models are records. */
    RECORDS("runtime-records", "ApiModel");

    private final String folder;
    private final String known;

    RuntimePart(String folder, String known) {
        this.folder = folder;
        this.known = known;
    }

    /**
     * {@return the parts that generated code needs}
     * @param style what is generated
     */
    public static Set<RuntimePart> neededBy(Style style) {
        EnumSet<RuntimePart> parts = EnumSet.of(CORE);
        boolean three = style.jackson() == Jackson.V3;
        if (style.jacksonModule()) {
            parts.add(DATABIND);
        }
        if (three) {
            parts.add(JACKSON_3);
        }
        if (three && style.jacksonModule()) {
            parts.add(DATABIND_JACKSON_3);
        }
        if (style.models() == ModelStyle.RECORDS) {
            parts.add(RECORDS);
        }
        return Collections.unmodifiableSet(parts);
    }

    /** Where the generator's jar has its sources, with a slash at the end. */
    String folder() {
        return "META-INF/ampersand-codegen/" + folder + "/";
    }

    /** The name of a class that is certainly there. */
    String known() {
        return known;
    }
}
