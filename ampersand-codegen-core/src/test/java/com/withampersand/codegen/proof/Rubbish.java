package com.withampersand.codegen.proof;

import com.withampersand.codegen.proof.Draft.Elements;
import com.withampersand.codegen.proof.Draft.Member;
import com.withampersand.codegen.proof.Draft.Members;
import com.withampersand.codegen.proof.Draft.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Values of any kind and depth, as nobody described them. */
final class Rubbish {

    private static final int DEEPEST = 100;

    private final Chance chance;
    private final Spelling spelling;
    private final UnaryOperator<String> strings;

    /** Values that are strings are spelled by the caller, who may have to add to them. */
    Rubbish(Chance chance, Spelling spelling, UnaryOperator<String> strings) {
        this.chance = chance;
        this.spelling = spelling;
        this.strings = strings;
    }

    Draft next() {
        return chance.percent(2) ? nested(chance.between(2, DEEPEST)) : next(3);
    }

    /** A name that no property has, or that only looks like one. */
    String name() {
        return spelling.string(chance.percent(50) ? "key" + chance.below(6) : OddStrings.nextName(chance));
    }

    private Draft next(int depth) {
        return switch (chance.below(depth > 0 ? 7 : 5)) {
            case 0 -> Draft.none();
            case 1 -> new Token(chance.percent(50) ? "true" : "false");
            case 2 -> new Token(OddNumbers.next(chance));
            case 3, 4 -> new Token(strings.apply(OddStrings.next(chance)));
            case 5 -> new Elements(elements(depth));
            default -> new Members(members(depth));
        };
    }

    private List<Draft> elements(int depth) {
        List<Draft> elements = new ArrayList<>();
        for (int i = chance.below(4); i > 0; i--) {
            elements.add(next(depth - 1));
        }
        return elements;
    }

    private List<Member> members(int depth) {
        List<Member> members = new ArrayList<>();
        for (int i = chance.below(4); i > 0; i--) {
            members.add(new Member(name(), next(depth - 1)));
        }
        return members;
    }

    private Draft nested(int levels) {
        Draft inside = next(1);
        for (int i = 0; i < levels; i++) {
            inside = chance.percent(50)
                    ? new Elements(List.of(inside))
                    : new Members(List.of(new Member(name(), inside)));
        }
        return inside;
    }
}
