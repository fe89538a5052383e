package com.withampersand.codegen.model;

import org.jspecify.annotations.Nullable;

/** What was decided before of operations by what was described then, and is not to change by what is added. */
public interface Decided {

    /** What stands in a names file for an operation of which no success is described. */
    String NO_ANSWER = "none";

    /** What stands there behind an answer if there is a success without a body, too. */
    String OR_NOTHING = " or nothing";

    /** Nothing: each operation is seen for the first time. */
    Decided NOTHING = new Decided() {
        @Override
        public @Nullable String paging(Place operation) {
            return null;
        }

        @Override
        public @Nullable String answer(Place operation) {
            return null;
        }

        @Override
        public @Nullable String answer(Place operation, String status) {
            return null;
        }
    };

    /** {@return how it is paged, one of {@link Pagination#STYLES}; null if that was not decided} */
    @Nullable
    String paging(Place operation);

    /** {@return which of its answers its method gives, as {@link Operation.Result#decision} says it, or null} */
    @Nullable
    String answer(Place operation);

    /** {@return what it answers with a status, where statuses are told apart; null if that was not decided} */
    @Nullable
    String answer(Place operation, String status);

    /** {@return whether it can stand in a names file for an answer, such as {@code 200 text/csv}} */
    static boolean isAnswer(String text) {
        return text.equals(NO_ANSWER) || text.matches("(2[0-9]{2}|2XX|2xx|default)( \\S+)?(" + OR_NOTHING + ")?");
    }
}
