package com.withampersand.codegen.proof;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** JSON that is still in parts, so that it can be damaged, and made smaller when a check fails on it. */
sealed interface Draft {

    static Draft none() {
        return new Token("null");
    }

    void print(StringBuilder out);

    /** Whether an object in it has a name twice. */
    boolean repeats();

    default String text() {
        StringBuilder out = new StringBuilder();
        print(out);
        return out.toString();
    }

    /**
     * A string, number, boolean or null.
     *
     * @param spelling how it is written, with white space around it if there is to be any
     */
    record Token(String spelling) implements Draft {
        @Override
        public boolean repeats() {
            return false;
        }

        @Override
        public void print(StringBuilder out) {
            out.append(spelling);
        }
    }

    /**
     * An array.
     *
     * @param elements in their order
     */
    record Elements(List<Draft> elements) implements Draft {
        public Elements {
            elements = List.copyOf(elements);
        }

        @Override
        public boolean repeats() {
            return elements.stream().anyMatch(Draft::repeats);
        }

        @Override
        public void print(StringBuilder out) {
            String separator = "[";
            for (Draft element : elements) {
                element.print(out.append(separator));
                separator = ",";
            }
            out.append(elements.isEmpty() ? "[]" : "]");
        }
    }

    /**
     * An object, in which a name may occur more than once.
     *
     * @param members in their order
     */
    record Members(List<Member> members) implements Draft {
        public Members {
            members = List.copyOf(members);
        }

        @Override
        public boolean repeats() {
            Set<@Nullable Object> names = new HashSet<>();
            return members.stream()
                    .anyMatch(member -> !names.add(ExactJson.of(member.name()))
                            || member.value().repeats());
        }

        @Override
        public void print(StringBuilder out) {
            String separator = "{";
            for (Member member : members) {
                out.append(separator).append(member.name()).append(':');
                member.value().print(out);
                separator = ",";
            }
            out.append(members.isEmpty() ? "{}" : "}");
        }
    }

    /**
     * A property.
     *
     * @param name as it is written, quotes included
     * @param value of any kind
     */
    record Member(String name, Draft value) {}
}
