package com.withampersand.codegen.proof;

import com.withampersand.codegen.model.EnumType;
import com.withampersand.codegen.model.ObjectType;
import com.withampersand.codegen.model.Place;
import com.withampersand.codegen.model.Property;
import com.withampersand.codegen.model.ScalarKind;
import com.withampersand.codegen.model.TypeDef;
import com.withampersand.codegen.model.TypeRef;
import com.withampersand.codegen.model.UnionType;
import com.withampersand.codegen.proof.Draft.Elements;
import com.withampersand.codegen.proof.Draft.Member;
import com.withampersand.codegen.proof.Draft.Members;
import com.withampersand.codegen.proof.Draft.Token;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Makes one document of the shape that a type describes, except for the damage. */
final class Drafting {

    /** Every string that a secret property holds contains it, so that it can be looked for. */
    static final String SECRET = "s3cr3t-m4rk";

    private static final int DEEP = 12;
    private static final List<Integer> DAMAGE = List.of(0, 0, 3, 10, 40);

    private final Map<Place, TypeDef> types;
    private final Random random;
    private final Chance chance;
    private final Spelling spelling;
    private final Rubbish rubbish;
    /** How many of a hundred values are not as described. */
    private final int damage;

    private int values = 400;
    private int secrets;

    Drafting(Map<Place, TypeDef> types, Random random) {
        this(types, random, new Chance(random).one(DAMAGE));
    }

    private Drafting(Map<Place, TypeDef> types, Random random, int damage) {
        this.types = types;
        this.random = random;
        this.chance = new Chance(random);
        this.spelling = new Spelling(chance);
        this.rubbish = new Rubbish(chance, spelling, this::string);
        this.damage = damage;
    }

    /** Without damage. */
    static Draft whole(Map<Place, TypeDef> types, Random random, TypeDef type) {
        return new Drafting(types, random, 0).of(type, 0);
    }

    /** A whole document; even of a damaged one the outermost kind is right most of the time. */
    Draft document(TypeDef type) {
        return chance.percent(1) ? rubbish.next() : of(type, 0);
    }

    private Draft of(TypeRef type, int depth) {
        values--;
        if (chance.percent(damage)) {
            return chance.percent(20) ? Draft.none() : rubbish.next();
        }
        if (type instanceof TypeRef.Scalar scalar) {
            return scalar(scalar.kind());
        }
        if (type instanceof TypeRef.ListOf list) {
            List<Draft> elements = new ArrayList<>();
            for (int i = size(depth); i > 0; i--) {
                elements.add(orNull(list.nullable(), list.element(), depth));
            }
            return new Elements(elements);
        }
        if (type instanceof TypeRef.MapOf map) {
            List<Member> members = new ArrayList<>();
            for (int i = size(depth); i > 0; i--) {
                members.add(new Member(rubbish.name(), orNull(map.nullable(), map.value(), depth)));
            }
            return new Members(members);
        }
        if (type instanceof TypeRef.Named named) {
            TypeDef def = types.get(named.place());
            return def == null || depth > 3 * DEEP ? Draft.none() : of(def, depth);
        }
        return rubbish.next();
    }

    private Draft orNull(boolean nullable, TypeRef type, int depth) {
        return nullable && chance.percent(20) ? Draft.none() : of(type, depth + 1);
    }

    private int size(int depth) {
        return depth > DEEP || values < 0 ? 0 : chance.percent(5) ? chance.between(4, 20) : chance.below(4);
    }

    private Draft of(TypeDef type, int depth) {
        if (type instanceof ObjectType object) {
            return object(object, depth);
        }
        if (type instanceof UnionType union) {
            return variant(union, depth);
        }
        if (type instanceof EnumType known && !known.values().isEmpty() && chance.percent(80)) {
            return token(chance.one(known.values()).text(), known.base());
        }
        return scalar(type instanceof EnumType open ? open.base() : ScalarKind.STRING);
    }

    private Draft scalar(ScalarKind kind) {
        return token(ScalarTokens.next(kind, chance), kind);
    }

    private Draft token(String value, ScalarKind kind) {
        return new Token(ScalarTokens.isQuoted(kind) ? string(value) : spelling.token(value));
    }

    private String string(String value) {
        return spelling.string(secrets > 0 ? value + " " + SECRET : value);
    }

    private Members object(ObjectType object, int depth) {
        List<Member> members = new ArrayList<>();
        for (Property property : object.properties()) {
            boolean wanted = depth <= DEEP && values > 0 && chance.percent(60);
            boolean present = property.required() ? !chance.percent(damage / 3.0) : wanted;
            if (present) {
                members.add(member(property, depth));
            }
            if (chance.percent(damage / 5.0)) {
                members.add(member(property, depth)); // Once more, or all the same.
            }
        }
        if (chance.percent(10)) {
            Collections.shuffle(members, random);
        }
        for (int i = chance.percent(5 + damage) ? chance.between(1, 3) : 0; i > 0; i--) {
            members.add(chance.below(members.size() + 1), new Member(rubbish.name(), rubbish.next()));
        }
        return new Members(members);
    }

    private Member member(Property property, int depth) {
        secrets += property.secret() ? 1 : 0;
        Draft value = orNull(property.nullable(), property.type(), depth);
        secrets -= property.secret() ? 1 : 0;
        return new Member(spelling.string(property.name()), value);
    }

    private Draft variant(UnionType union, int depth) {
        UnionType.Variant variant = chance.one(union.variants());
        secrets += variant.secret() ? 1 : 0;
        Draft draft = of(variant.type(), depth);
        secrets -= variant.secret() ? 1 : 0;
        List<String> tags = variant.match().tags();
        if (!(draft instanceof Members object)
                || tags.isEmpty()
                || union.discriminator().isEmpty()) {
            return draft;
        }
        List<Member> members = new ArrayList<>(object.members());
        members.removeIf(member -> member.name().strip().equals('"' + union.discriminator() + '"'));
        Member tag = new Member(spelling.string(union.discriminator()), new Token(string(chance.one(tags))));
        members.add(chance.below(members.size() + 1), tag);
        return new Members(members);
    }
}
