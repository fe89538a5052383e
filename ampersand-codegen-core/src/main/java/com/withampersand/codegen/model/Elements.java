package com.withampersand.codegen.model;

import com.withampersand.codegen.document.Node;
import com.withampersand.codegen.document.ObjectNode;
import com.withampersand.codegen.model.UnionType.JsonKind;
import org.jspecify.annotations.Nullable;

/**
 * Tells whether arrays or maps of a union are told apart by what they hold. A value is read as the first of them whose
 * elements can all be read; so the second is never come to if the first reads all that it could hold.
 */
final class Elements {

    /** Arrays of arrays that are deeper hold themselves, and then nothing tells them apart. */
    private static final int DEEPEST = 20;

    private final Classifier classifier;

    Elements(Classifier classifier) {
        this.classifier = classifier;
    }

    /** {@return whether one array or map reads all that another could hold} */
    boolean covers(Kind one, Kind other) {
        return covers(one, other, 0);
    }

    private boolean covers(Kind one, Kind other, int depth) {
        if (depth > DEEPEST || one instanceof Kind.Whatever) {
            return true;
        }
        if (one instanceof Kind.Choice) {
            // What none of its variants reads is its unrecognized one.
            return true;
        }
        if (one instanceof Kind.Sequence sequence) {
            return other instanceof Kind.Sequence items && covers(sequence.items(), items.items(), depth);
        }
        if (one instanceof Kind.Dictionary dictionary) {
            return other instanceof Kind.Dictionary values && covers(dictionary.values(), values.values(), depth);
        }
        if (one instanceof Kind.Fields) {
            return other instanceof Kind.Fields || other instanceof Kind.Dictionary;
        }
        ScalarKind first = scalar(one);
        ScalarKind second = scalar(other);
        return first != null && second != null && covers(first, second);
    }

    private boolean covers(@Nullable Node one, @Nullable Node other, int depth) {
        return covers(kind(one), kind(other), depth + 1);
    }

    private Kind kind(@Nullable Node element) {
        ObjectNode end = element == null ? null : classifier.end(element);
        return end == null ? new Kind.Whatever() : classifier.of(end);
    }

    private static boolean covers(ScalarKind one, ScalarKind other) {
        JsonKind json = Scalars.json(other);
        return one == other
                || switch (one) {
                    case STRING, FILE -> json == JsonKind.STRING;
                    case FLOAT64, DECIMAL -> json == JsonKind.NUMBER || json == JsonKind.INTEGER;
                    case INT64 -> json == JsonKind.INTEGER;
                    default -> false;
                };
    }

    /** An enum reads any value, of those to come. */
    private static @Nullable ScalarKind scalar(Kind kind) {
        if (kind instanceof Kind.Known known) {
            return known.base();
        }
        return kind instanceof Kind.Plain plain ? plain.kind() : null;
    }
}
