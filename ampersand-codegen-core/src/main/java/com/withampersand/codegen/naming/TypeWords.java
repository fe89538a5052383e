package com.withampersand.codegen.naming;

import com.withampersand.codegen.model.AliasType;
import com.withampersand.codegen.model.Origin;
import com.withampersand.codegen.model.Origin.Component;
import com.withampersand.codegen.model.Origin.OfOperation;
import com.withampersand.codegen.model.Origin.Part;
import com.withampersand.codegen.model.Origin.Role;
import com.withampersand.codegen.model.Place;
import com.withampersand.codegen.model.TypeDef;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Says what a type could be called: what it is called in the description, or what it is to the thing around it. */
final class TypeWords {

    private final Map<Place, TypeDef> types;
    private final Settlement settlement;
    private final FileNames files;

    TypeWords(Map<Place, TypeDef> types, Settlement settlement, FileNames files) {
        this.types = types;
        this.settlement = settlement;
        this.files = files;
    }

    /** Schemas with a name of their own first, and among those the ones whose name is a class name already. */
    int rank(TypeDef type) {
        if (type.origin() instanceof Component component) {
            return 2 * files.rank(type.place().document()) + (isPascal(component.name()) ? 0 : 1);
        }
        return type.origin() instanceof Part part
                        && !Words.of(part.word()).camel().equals(part.word())
                ? 5
                : 4;
    }

    private static boolean isPascal(String name) {
        return Words.of(name).pascal().equals(name);
    }

    /** What a type would be called if nothing else were. */
    String natural(Place place) {
        TypeDef type = types.get(place);
        return type == null ? "Value" : of(type, Words::of).pascal();
    }

    /** The names that a type could have, the best first. */
    String[] candidates(TypeDef type) {
        return type.origin() instanceof Component component ? ofComponent(type, component) : ofPart(type);
    }

    private static String[] ofComponent(TypeDef type, Component component) {
        Words natural = Words.of(component.name());
        Words spelled = Words.spelled(component.name());
        Words cased = Words.cased(component.name());
        Words stem = FileNames.stem(type.place().document());
        Words path = FileNames.path(type.place().document());
        // A class called Object would hide Java's, so it is called ObjectModel, and so are all that stand in for it.
        boolean hides = Reserved.topLevelType(natural.pascal());
        String ending = hides ? "Model" : "";
        List<String> names = new ArrayList<>();
        names.add(natural.pascal());
        if (hides) {
            names.add(natural.pascal() + ending);
            names.add(natural.pascal() + "Schema");
        }
        for (Words words :
                List.of(stem.plus(natural), path.plus(natural), spelled, cased, stem.plus(spelled), stem.plus(cased))) {
            names.add(words.pascal() + ending);
        }
        return names.toArray(String[]::new);
    }

    private String[] ofPart(TypeDef type) {
        String suffix = suffix(role(type.origin()));
        List<String> names = new ArrayList<>();
        for (Function<String, Words> reading :
                List.<Function<String, Words>>of(Words::of, Words::spelled, Words::cased)) {
            String name = of(type, reading).pascal();
            names.add(name);
            names.add(name + suffix);
        }
        return names.toArray(String[]::new);
    }

    private static Role role(Origin origin) {
        if (origin instanceof Part part) {
            return part.role();
        }
        return origin instanceof OfOperation use ? use.role() : Role.PROPERTY;
    }

    private static String suffix(Role role) {
        return switch (role) {
            case PROPERTY, VALUE, PARAMETER -> "Value";
            case ELEMENT -> "Item";
            case VARIANT -> "Variant";
            case STREAMED -> "Element";
            case REQUEST, RESPONSE, CALLBACK -> "Body";
        };
    }

    private Words of(TypeDef type, Function<String, Words> reading) {
        Origin origin = type.origin();
        if (origin instanceof Component component) {
            return Words.of(component.name());
        }
        return origin instanceof Part part ? ofPart(type, part, reading) : ofOperation((OfOperation) origin, reading);
    }

    private Words ofPart(TypeDef type, Part part, Function<String, Words> reading) {
        // An alias is no class to be nested in, so its words go into the name.
        TypeDef alias = alias(part);
        Words around = alias == null ? new Words(List.of()) : of(alias, reading);
        Words own = part.word().isEmpty() && part.role() != Role.PROPERTY
                ? new Words(List.of())
                : reading.apply(part.word());
        return switch (part.role()) {
            case PROPERTY -> around.plus(own);
            case ELEMENT -> one(around.plus(own), alias != null, "item");
            case VALUE -> one(around.plus(own), alias != null, "value");
            default -> around.plus(own.isEmpty() ? position(type.place()) : own);
        };
    }

    private @Nullable TypeDef alias(Part part) {
        TypeDef owner = types.get(part.owner());
        return owner instanceof AliasType ? owner : null;
    }

    /** The singular, or where there is none, what it is to the whole. */
    private static Words one(Words words, boolean ofAlias, String role) {
        if (words.isEmpty()) {
            return Words.of(role);
        }
        Words singular = words.withLast(English.singular(words.last()));
        return ofAlias && singular.equals(words) ? words.plus(Words.of(role)) : singular;
    }

    private static Words position(Place place) {
        String index = place.pointer().substring(place.pointer().lastIndexOf('/') + 1);
        return index.matches("\\d{1,8}")
                ? new Words(List.of("variant" + (Integer.parseInt(index) + 1)))
                : Words.of(index).plus(Words.of("variant"));
    }

    private Words ofOperation(OfOperation use, Function<String, Words> reading) {
        Words operation = Words.of(settlement.get(NameKey.operation(use.operation())));
        Words word = use.word().isEmpty() ? new Words(List.of()) : reading.apply(use.word());
        return switch (use.role()) {
            case REQUEST -> operation.plus(word).plus(Words.of("request"));
            case RESPONSE -> operation.plus(word).plus(Words.of("response"));
            case CALLBACK -> operation.plus(word).plus(Words.of("payload"));
            case ELEMENT -> operation.plus(word).plus(Words.of("item"));
            case VALUE -> operation.plus(word).plus(Words.of("value"));
            default -> operation.plus(word);
        };
    }
}
