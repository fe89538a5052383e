package com.withampersand.benchmarks.candidates;

import java.util.Arrays;

/** One way to read and write one kind of document. */
public interface Candidate {
    /** Does nothing. */
    Candidate NONE = new Candidate() {
        @Override
        public Object decode(byte[] bytes) {
            return bytes;
        }

        @Override
        public byte[] encode(Object value) {
            return Arrays.copyOf((byte[]) value, 0);
        }
    };

    /** {@return the value of JSON in UTF-8} */
    Object decode(byte[] bytes);

    /** {@return the JSON of a value that {@link #decode} gave, in UTF-8} */
    byte[] encode(Object value);
}
