package com.withampersand.codegen.java;

/** The library that generated code reads and writes JSON with. */
public enum Jackson {
    /** Of the packages {@code com.fasterxml.jackson}, from 2.15 on. */
    V2("2", "com.fasterxml.jackson.databind.Module"),

    /** Of the packages {@code tools.jackson}. */
    V3("3", "tools.jackson.databind.JacksonModule");

    private final String version;
    private final String moduleType;

    Jackson(String version, String moduleType) {
        this.version = version;
        this.moduleType = moduleType;
    }

    /**
     * {@return the library by its major version}
     * @param version 2 or 3
     * @throws IllegalArgumentException if it is anything else
     */
    public static Jackson of(String version) {
        for (Jackson jackson : values()) {
            if (jackson.version.equals(version)) {
                return jackson;
            }
        }
        throw new IllegalArgumentException("The version of Jackson must be 2 or 3, not `" + version + "`");
    }

    /** The type of modules, which is the name of the file that a {@code ServiceLoader} finds them by. */
    String moduleType() {
        return moduleType;
    }
}
