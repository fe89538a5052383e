package com.withampersand.codegen.document;

import java.util.BitSet;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * A regular expression that all dialects agree on (RFC 9485, I-Regexp).
 *
 * <p>It is not handed to {@code java.util.regex}, which goes back and tries again: some expressions would keep that busy
 * for years. Each part is asked instead where it can end, of all places at once where it can start. That takes polynomial
 * time, whatever the expression.
 */
final class IRegexp {

    /** Part of an expression. */
    sealed interface Part {
        /** Where it can end if it starts at one of these positions. */
        BitSet ends(int[] text, BitSet starts);
    }

    /** One character of a kind. */
    record One(IntPredicate kind) implements Part {
        @Override
        public BitSet ends(int[] text, BitSet starts) {
            BitSet ends = new BitSet();
            for (int at = starts.nextSetBit(0); at >= 0 && at < text.length; at = starts.nextSetBit(at + 1)) {
                if (kind.test(text[at])) {
                    ends.set(at + 1);
                }
            }
            return ends;
        }
    }

    /** Nothing, at the beginning or at the end of the text. */
    record Anchor(boolean end) implements Part {
        @Override
        public BitSet ends(int[] text, BitSet starts) {
            BitSet ends = new BitSet();
            int place = end ? text.length : 0;
            ends.set(place, place + 1, starts.get(place));
            return ends;
        }
    }

    /** One part behind the other. */
    record Sequence(List<Part> parts) implements Part {
        @Override
        public BitSet ends(int[] text, BitSet starts) {
            BitSet at = starts;
            for (Part part : parts) {
                at = part.ends(text, at);
            }
            return at;
        }
    }

    /** One part or another. */
    record Choice(List<Part> parts) implements Part {
        @Override
        public BitSet ends(int[] text, BitSet starts) {
            BitSet ends = new BitSet();
            parts.forEach(part -> ends.or(part.ends(text, starts)));
            return ends;
        }
    }

    /** A part several times, at most {@code Integer.MAX_VALUE}. */
    record Repeat(Part part, int least, int most) implements Part {
        @Override
        public BitSet ends(int[] text, BitSet starts) {
            BitSet at = starts;
            for (int i = 0; i < least; i++) {
                BitSet next = part.ends(text, at);
                if (next.equals(at)) {
                    break;
                }
                at = next;
            }
            BitSet ends = (BitSet) at.clone();
            for (int i = least; i < most && !at.isEmpty(); i++) {
                BitSet next = (BitSet) part.ends(text, at).clone();
                next.andNot(ends);
                ends.or(next);
                at = next;
            }
            return ends;
        }
    }

    /** A text is no such expression; says why. */
    static final class MalformedException extends Exception {

        private static final long serialVersionUID = 1L;

        private final String remedy;

        MalformedException(String remedy) {
            super("no regular expression of RFC 9485");
            this.remedy = remedy;
        }

        String remedy() {
            return remedy;
        }
    }

    private final Part whole;

    private IRegexp(Part whole) {
        this.whole = whole;
    }

    static IRegexp parse(String text) throws MalformedException {
        return new IRegexp(new IRegexpParser(text).parse());
    }

    boolean matches(String text) {
        int[] points = text.codePoints().toArray();
        BitSet start = new BitSet();
        start.set(0);
        return whole.ends(points, start).get(points.length);
    }

    /** Whether some part of a text matches. */
    boolean isIn(String text) {
        int[] points = text.codePoints().toArray();
        BitSet starts = new BitSet();
        starts.set(0, points.length + 1);
        return !whole.ends(points, starts).isEmpty();
    }
}
