package com.withampersand.maven;

import org.jspecify.annotations.Nullable;

/** A name that the user decides, as in {@code <nameOverride><of>Group</of><name>Team</name></nameOverride>}. */
public final class NameOverride {

    /** What it belongs to: a schema, a property of one, an operation, or a JSON pointer. */
    private @Nullable String of;

    /** The name. */
    private @Nullable String name;

    /** For Maven. */
    public NameOverride() {}

    String of() {
        return Required.text("nameOverride", "of", of);
    }

    String name() {
        return Required.text("nameOverride", "name", name);
    }
}
