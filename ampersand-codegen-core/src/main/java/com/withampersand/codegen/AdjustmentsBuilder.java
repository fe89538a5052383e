package com.withampersand.codegen;

import com.withampersand.codegen.model.Adjustments;
import com.withampersand.codegen.model.TypeMapping;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Gathers what the user knows better than the description; see the components of {@link Adjustments}. */
public final class AdjustmentsBuilder {

    private final List<String> relaxations = new ArrayList<>();
    private final List<String> secrets = new ArrayList<>();
    private final List<TypeMapping> mappings = new ArrayList<>();

    AdjustmentsBuilder() {}

    /** Adds properties that may be absent although the description requires them. */
    public AdjustmentsBuilder relaxations(List<String> properties) {
        relaxations.addAll(properties);
        return this;
    }

    /** Adds properties and parameters whose values must not show. */
    public AdjustmentsBuilder secrets(List<String> properties) {
        secrets.addAll(properties);
        return this;
    }

    /**
     * Adds a class for values; see the components of {@link TypeMapping}.
     *
     * @param codec how to read and write them; null or empty for a class that the generator knows
     * @throws IllegalArgumentException if one of them is no name of such a thing
     */
    public AdjustmentsBuilder mapping(String of, String type, @Nullable String codec) {
        mappings.add(new TypeMapping(of, type, codec == null ? "" : codec));
        return this;
    }

    /**
     * Adds a class for values.
     *
     * @param classes the class, and behind a colon its codec if it has one, as in {@code com.example.Money:com.example.Moneys}
     * @throws IllegalArgumentException if one of them is no name of such a thing
     */
    public AdjustmentsBuilder mapping(String of, String classes) {
        String[] parts = classes.split(":", 2);
        return mapping(of, parts[0], parts.length == 2 ? parts[1] : null);
    }

    Adjustments build() {
        return new Adjustments(relaxations, secrets, mappings);
    }
}
