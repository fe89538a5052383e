package com.withampersand.codegen.model;

import com.withampersand.codegen.document.Node;
import com.withampersand.codegen.document.ObjectNode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a schema amounts to, seen without looking into its properties, items or values. */
sealed interface Kind {

    /** An object with known properties. */
    record Fields() implements Kind {}

    /**
     * A map.
     *
     * @param values the schema of its values; null if they may be anything
     */
    record Dictionary(@Nullable Node values) implements Kind {}

    /**
     * An array.
     *
     * @param items the schema of its elements; null if they may be anything
     */
    record Sequence(@Nullable Node items) implements Kind {}

    /**
     * An enum.
     *
     * @param base what the values are
     * @param values the values
     * @param closed whether the description allows no others
     */
    record Known(ScalarKind base, List<EnumType.Value> values, boolean closed) implements Kind {}

    /** A scalar. */
    record Plain(ScalarKind kind) implements Kind {}

    /** One of several. */
    record Choice(List<Option> options) implements Kind {}

    /** Another name for one of its members. */
    record Same(Node member) implements Kind {}

    /** Anything. */
    record Whatever() implements Kind {}

    /**
     * A member of a choice.
     *
     * @param member where it stands
     * @param place where the type stands that it makes, if it makes one
     * @param shape what it looks like, followed to its end
     * @param kind what it amounts to
     * @param made whether it is not what stands there but was made of that: by merging members, or by adding the
     *     properties that all variants have
     */
    record Option(ObjectNode member, Place place, Shape shape, Kind kind, boolean made) {}
}
