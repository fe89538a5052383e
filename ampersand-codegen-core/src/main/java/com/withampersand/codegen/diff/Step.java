package com.withampersand.codegen.diff;

import java.util.Locale;

/** The part of a version that a change asks to be counted up (Semantic Versioning 2.0.0, sections 6 to 8). */
public enum Step {
    /** None: nothing of the generated code changed. */
    NONE,
    /** The third: words changed, or what nobody can name. */
    PATCH,
    /** The second: something is new, or behaves otherwise, and nobody has to change code for it. */
    MINOR,
    /** The first: something broke. */
    MAJOR;

    /** {@return the word, such as {@code minor}} */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * {@return the step with a name, in any case}
     * @param name its name
     * @throws IllegalArgumentException if there is no such step; the message names those that there are
     */
    public static Step of(String name) {
        for (Step step : values()) {
            if (step.name().equalsIgnoreCase(name)) {
                return step;
            }
        }
        throw new IllegalArgumentException(
                "There is no step `" + name + "` of a version: say none, patch, minor or major");
    }
}
