package com.withampersand.codegen.proof;

import com.withampersand.codegen.proof.Draft.Elements;
import com.withampersand.codegen.proof.Draft.Member;
import com.withampersand.codegen.proof.Draft.Members;
import com.withampersand.codegen.proof.Draft.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The smaller variants of a draft, the smallest first. */
final class Shrinking {

    private static final List<String> SIMPLEST = List.of("null", "0", "\"\"", "[]", "{}");

    private Shrinking() {}

    /** Variants of the same kind, since the kind of the whole is what the document was made for. */
    static Stream<Draft> of(Draft draft) {
        if (draft instanceof Elements array) {
            return parts(array.elements(), Shrinking::inner).map(Elements::new);
        }
        if (draft instanceof Members object) {
            return parts(object.members(), Shrinking::member).map(Members::new);
        }
        String spelling = draft.text();
        return spelling.equals(spelling.strip()) ? Stream.of() : Stream.of(new Token(spelling.strip()));
    }

    private static Stream<Member> member(Member member) {
        return inner(member.value()).map(value -> new Member(member.name(), value));
    }

    /** Inside a document a value can become any other. */
    private static Stream<Draft> inner(Draft draft) {
        String text = draft.text();
        Stream<Draft> simple =
                SIMPLEST.stream().filter(it -> it.length() < text.length()).map(Token::new);
        Stream<Draft> children = draft instanceof Elements array
                ? array.elements().stream()
                : draft instanceof Members object ? object.members().stream().map(Member::value) : Stream.of();
        return Stream.of(simple, children, of(draft)).flatMap(it -> it);
    }

    /** Without a half, without one part, and with one part smaller. */
    private static <T> Stream<List<T>> parts(List<T> parts, Function<T, Stream<T>> smaller) {
        int size = parts.size();
        Stream<List<T>> halves =
                size < 4 ? Stream.of() : Stream.of(parts.subList(0, size / 2), parts.subList(size / 2, size));
        Stream<List<T>> without = IntStream.range(0, size).mapToObj(i -> {
            List<T> rest = new ArrayList<>(parts);
            rest.remove(i);
            return rest;
        });
        Stream<List<T>> inside = IntStream.range(0, size)
                .boxed()
                .flatMap(i -> smaller.apply(parts.get(i)).map(part -> {
                    List<T> rest = new ArrayList<>(parts);
                    rest.set(i, part);
                    return rest;
                }));
        return Stream.of(halves, without, inside).flatMap(it -> it);
    }
}
