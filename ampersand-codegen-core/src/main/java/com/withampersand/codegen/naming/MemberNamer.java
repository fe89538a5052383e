package com.withampersand.codegen.naming;

import com.withampersand.codegen.model.Api;
import com.withampersand.codegen.model.EnumType;
import com.withampersand.codegen.model.ObjectType;
import com.withampersand.codegen.model.Operation;
import com.withampersand.codegen.model.Operation.Body;
import com.withampersand.codegen.model.Operation.In;
import com.withampersand.codegen.model.Operation.Parameter;
import com.withampersand.codegen.model.Property;
import com.withampersand.codegen.model.TypeDef;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/** Names what classes and methods have inside: properties, constants, parameters. */
final class MemberNamer {

    private final Settlement settlement;

    private MemberNamer(Settlement settlement) {
        this.settlement = settlement;
    }

    static void name(Api api, Settlement settlement) {
        MemberNamer namer = new MemberNamer(settlement);
        for (TypeDef type : api.types()) {
            if (type instanceof ObjectType object) {
                namer.nameProperties(object);
            } else if (type instanceof EnumType anEnum) {
                namer.nameConstants(anEnum);
            }
        }
        api.operations().forEach(namer::nameParameters);
    }

    private void nameProperties(ObjectType type) {
        Scope scope = Scope.ofMembers(settlement).reserve(Reserved::member);
        for (Property property : type.properties()) {
            String name = property.name();
            String natural = Words.of(name).camel();
            scope.claim(
                    NameKey.property(type.place(), name),
                    type.place().child("properties").child(name),
                    natural.equals(name) ? 0 : 1,
                    candidates(
                            natural,
                            Reserved::member,
                            List.of("Value", "Property"),
                            Words.spelled(name).camel(),
                            Words.cased(name).camel()));
        }
        scope.settle();
    }

    private void nameConstants(EnumType type) {
        // Within the class a constant of its name would hide it: Java reads a name as that of a variable if it can.
        String path = settlement.get(NameKey.type(type.place()));
        String self = path.substring(path.lastIndexOf('.') + 1);
        Predicate<String> reserved = name -> Reserved.constant(name) || name.equals(self);
        Scope scope = Scope.ofMembers(settlement).reserve(reserved);
        for (EnumType.Value value : type.values()) {
            String name = value.nameHint().isEmpty() ? value.text() : value.nameHint();
            String natural = Words.of(name).constant();
            scope.claim(
                    NameKey.constant(type.place(), value.text()),
                    type.place(),
                    natural.equals(value.text()) ? 0 : 1,
                    candidates(
                            natural,
                            reserved,
                            List.of("_VALUE", "_CONSTANT"),
                            Words.spelled(name).constant(),
                            Words.cased(name).constant(),
                            Words.spelled(value.text()).constant(),
                            Words.cased(value.text()).constant()));
        }
        scope.settle();
    }

    private void nameParameters(Operation operation) {
        Scope scope = Scope.ofMembers(settlement).reserve(Reserved::parameter);
        for (Parameter parameter : operation.parameters()) {
            String name = parameter.name();
            String natural = Words.of(name).camel();
            Words in = Words.of(parameter.in().name().toLowerCase(Locale.ROOT));
            scope.claim(
                    NameKey.parameter(operation, parameter.in(), name),
                    parameter.place(),
                    2 * rank(parameter.in()) + (natural.equals(name) ? 0 : 1),
                    candidates(
                            natural,
                            Reserved::parameter,
                            List.of("Value"),
                            in.plus(Words.of(name)).camel(),
                            Words.spelled(name).camel(),
                            Words.cased(name).camel(),
                            in.plus(Words.cased(name)).camel()));
        }
        Body body = operation.body();
        if (body != null) {
            String hint = body.nameHint().isEmpty()
                    ? "request"
                    : Words.of(body.nameHint()).camel();
            scope.claim(NameKey.body(operation.place()), operation.place(), 8, hint, "request", "body", "requestBody");
        }
        scope.settle();
    }

    /** The path says what a call is about. */
    private static int rank(In in) {
        return switch (in) {
            case PATH -> 0;
            case QUERY -> 1;
            case HEADER -> 2;
            case COOKIE, QUERYSTRING -> 3;
        };
    }

    /** The natural name, more of it if it is reserved, and then the others. */
    private static String[] candidates(
            String natural, Predicate<String> reserved, List<String> endings, String... others) {
        List<String> candidates = new ArrayList<>();
        candidates.add(natural);
        if (reserved.test(natural)) {
            endings.forEach(ending -> candidates.add(natural + ending));
        }
        candidates.addAll(List.of(others));
        return candidates.toArray(String[]::new);
    }
}
