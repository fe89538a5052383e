package com.withampersand.codegen.diff;

import com.withampersand.codegen.diagnostics.Location;
import com.withampersand.codegen.diff.Subject.Kind;
import com.withampersand.codegen.java.Symbol;
import com.withampersand.codegen.model.EnumType;
import com.withampersand.codegen.model.ObjectType;
import com.withampersand.codegen.model.Operation;
import com.withampersand.codegen.model.Origin;
import com.withampersand.codegen.model.Place;
import com.withampersand.codegen.model.Property;
import com.withampersand.codegen.model.TypeDef;
import com.withampersand.codegen.model.UnionType;
import com.withampersand.codegen.naming.NameKey;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The rule that made a symbol, and what would change it. */
final class OriginRules {

    private final Side side;
    private final Subjects subjects;
    private final Function<String, @Nullable Location> frozen;
    private final Map<Place, TypeDef> types = new HashMap<>();
    private final Map<Place, Operation> operations = new HashMap<>();

    OriginRules(Side side, Function<String, @Nullable Location> frozen) {
        this.side = side;
        this.subjects = new Subjects(side);
        this.frozen = frozen;
        side.api().types().forEach(type -> types.put(type.place(), type));
        side.api().operations().forEach(operation -> operations.put(operation.place(), operation));
    }

    Explanation explain(Symbol symbol) {
        Subject subject = subjects.of(symbol).subject();
        Place place = place(subject);
        String key = key(subject);
        List<String> options = new ArrayList<>();
        if (place != null) {
            options.add("the description at that place, or an overlay for it");
        }
        if (!key.isEmpty()) {
            options.add("the line `" + key + " = …` of the names file");
        }
        if (subject.kind() == Kind.CLIENT) {
            options.add("the option for the name of the client, or the title of the API");
        }
        return new Explanation(
                symbol,
                place == null ? null : side.locator().apply(place),
                rule(symbol, subject),
                named(subject, key),
                options);
    }

    private @Nullable Place place(Subject subject) {
        return switch (subject.kind()) {
            case TYPE, OPERATION -> subject.place();
            case PROPERTY -> subject.place().child("properties").child(subject.name());
            case VALUE -> subject.place().child("enum");
            case VARIANT -> new Place(subject.place().document(), subject.name());
            case BODY -> subject.place().child("requestBody");
            case RESPONSE -> subject.place().child("responses").child(subject.name());
            case PARAMETER -> parameter(subject).map(Operation.Parameter::place).orElse(subject.place());
            case TAG ->
                side.api().operations().stream()
                        .filter(operation -> side.names().tagAccessor(operation).equals(subject.name()))
                        .map(operation -> operation.place().child("tags"))
                        .findFirst()
                        .orElse(null);
            case SERVER ->
                side.api().servers().stream()
                        .filter(server -> subject.name().startsWith(server.id() + " "))
                        .map(server -> new Place(server.document(), "/servers"))
                        .findFirst()
                        .orElse(null);
            case CREDENTIAL ->
                side.api().servers().stream()
                        .map(server -> new Place(server.document(), "/components/securitySchemes"))
                        .map(schemes -> schemes.child(subject.name()))
                        .findFirst()
                        .orElse(null);
            default -> null;
        };
    }

    private Optional<Operation.Parameter> parameter(Subject subject) {
        Operation operation = operations.get(subject.place());
        return operation == null
                ? Optional.empty()
                : operation.parameters().stream()
                        .filter(parameter ->
                                Subject.parameter(subject.place(), parameter).equals(subject))
                        .findFirst();
    }

    /** The left side of the line of a names file; empty if there is none for it. */
    private String key(Subject subject) {
        Operation operation = operations.get(subject.place());
        return switch (subject.kind()) {
            case TYPE -> NameKey.type(subject.place());
            case PROPERTY -> NameKey.property(subject.place(), subject.name());
            case VALUE -> NameKey.constant(subject.place(), subject.name());
            case VARIANT -> NameKey.variant(new Place(subject.place().document(), subject.name()));
            case OPERATION -> operation == null ? "" : NameKey.method(operation);
            case BODY -> NameKey.body(subject.place());
            case PARAMETER ->
                operation == null
                        ? ""
                        : parameter(subject)
                                .map(parameter -> NameKey.parameter(operation, parameter.in(), parameter.name()))
                                .orElse("");
            case CREDENTIAL -> NameKey.credential(subject.name());
            case SERVER_VARIABLE -> NameKey.serverVariable(subject.name());
            case PASSTHROUGH -> NameKey.passthrough(subject.name());
            default -> "";
        };
    }

    private String named(Subject subject, String key) {
        Location line = key.isEmpty() ? null : frozen.apply(key);
        if (line != null) {
            return "frozen at " + line;
        }
        Operation operation = operations.get(subject.place());
        return switch (subject.kind()) {
            case PROPERTY, VALUE -> "`" + subject.name() + "` in the description, as Java writes names";
            case OPERATION ->
                operation == null || operation.id().isEmpty()
                        ? "the method and the path, for want of an `operationId`"
                        : "operationId `" + operation.id() + "` without the noun of its tag `" + operation.tag() + "`";
            case TAG -> "the tag of its operations, in the plural";
            case PARAMETER -> "its name on the wire, as Java writes names";
            case TYPE -> typeNamed(types.get(subject.place()));
            default -> "";
        };
    }

    private String typeNamed(@Nullable TypeDef type) {
        if (type == null) {
            return "";
        }
        if (type.origin() instanceof Origin.Component component) {
            return "`" + component.name() + "`, as the description calls it";
        }
        if (type.origin() instanceof Origin.Part part) {
            return "the " + role(part.role()) + (part.word().isEmpty() ? "" : " `" + part.word() + "`") + " of `"
                    + WireView.name(part.owner(), side) + "`, which it is nested in";
        }
        Origin.OfOperation part = (Origin.OfOperation) type.origin();
        return "the operation and that it is its " + role(part.role());
    }

    private static String role(Origin.Role role) {
        return switch (role) {
            case ELEMENT -> "element of the array";
            case VALUE -> "value of the map";
            case STREAMED -> "part of the stream";
            default -> role.name().toLowerCase(Locale.ROOT);
        };
    }

    private String rule(Symbol symbol, Subject subject) {
        String member = symbol.kind().isType() ? "" : " Every such class has it.";
        return switch (subject.kind()) {
            case PROPERTY -> property(symbol, subject);
            case VALUE -> "a known value of an enum; values that are not known are kept as they come";
            case VARIANT -> "a variant of a union that is no object of its own, wrapped in a class";
            case TYPE -> type(types.get(subject.place()), symbol) + (member.isEmpty() ? "" : "." + member);
            case OPERATION -> operation(symbol, subject);
            case PARAMETER -> "an optional parameter of an operation: " + side(subject);
            case BODY -> "the optional body of an operation";
            case RESPONSE -> "an answer of an operation";
            case TAG -> "the operations of a tag have a client of their own";
            case SERVER -> "a server of the description, for `serverUrl`";
            case SERVER_VARIABLE -> "a variable in the URL of a server";
            case CREDENTIAL -> "a security scheme that some operation accepts";
            case PASSTHROUGH -> "a server whose paths are not described (`x-passthrough`)";
            case RUNTIME -> "part of the runtime: generated code needs it";
            case CLIENT -> "part of every client";
        };
    }

    private String side(Subject subject) {
        return parameter(subject)
                .map(parameter -> parameter.in().name().toLowerCase(Locale.ROOT) + " `" + parameter.name() + "`")
                .orElse("");
    }

    private String property(Symbol symbol, Subject subject) {
        Property property = types.get(subject.place()) instanceof ObjectType object
                ? object.properties().stream()
                        .filter(each -> each.name().equals(subject.name()))
                        .findFirst()
                        .orElse(null)
                : null;
        if (property == null) {
            return "a property of an object";
        }
        String what =
                symbol.owner().endsWith(".Builder") ? "sets a property of an object, " : "a property of an object, ";
        return what
                + (property.required() ? "required" : "optional")
                + (property.nullable() ? " and nullable" : "")
                + (property.secret() ? ", and secret: `toString()` hides it" : "")
                + (property.required() && !symbol.owner().endsWith(".Builder")
                        ? "; throws `MissingPropertyException` where an answer lacks it"
                        : symbol.nullable() ? "; null where it is missing" : "");
    }

    private static String type(@Nullable TypeDef type, Symbol symbol) {
        String where = type != null && !(type.origin() instanceof Origin.Component) ? "described inline, " : "";
        if (type instanceof ObjectType) {
            return where + "an object: a " + (symbol.kind() == Symbol.Kind.RECORD ? "record" : "final class")
                    + " with a builder";
        }
        if (type instanceof EnumType) {
            return where + "an enum, open for values that are newer than the code";
        }
        return type instanceof UnionType union
                ? where + "a union: a sealed interface, its variants told apart by "
                        + (union.discriminator().isEmpty() ? "what is in them" : "`" + union.discriminator() + "`")
                : symbol.kind().name().toLowerCase(Locale.ROOT);
    }

    private String operation(Symbol symbol, Subject subject) {
        Operation operation = operations.get(subject.place());
        String call = operation == null ? "" : "`" + operation.method() + " " + operation.path() + "`";
        if (symbol.kind().isType()) {
            return "the optional parameters of " + call + ", in a class so that more of them break nobody";
        }
        boolean paged = operation != null && operation.pagination() != null;
        if (symbol.name().endsWith("Call")) {
            return call + " as a call that is yet to be made" + (paged ? ", for one page" : "");
        }
        return call
                + (symbol.parameters().contains("java.util.function.Consumer") ? " with optional parameters" : "")
                + (paged ? ": all pages, found by their shape or by `x-pagination`" : "");
    }
}
