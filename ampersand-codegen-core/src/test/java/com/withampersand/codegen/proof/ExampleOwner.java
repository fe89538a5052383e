package com.withampersand.codegen.proof;

import com.withampersand.codegen.document.ArrayNode;
import com.withampersand.codegen.document.Document;
import com.withampersand.codegen.document.Node;
import com.withampersand.codegen.document.ObjectNode;
import com.withampersand.codegen.document.ScalarNode;
import com.withampersand.codegen.model.AliasType;
import com.withampersand.codegen.model.Docs;
import com.withampersand.codegen.model.EnumType;
import com.withampersand.codegen.model.ObjectType;
import com.withampersand.codegen.model.Origin;
import com.withampersand.codegen.model.Place;
import com.withampersand.codegen.model.TypeDef;
import com.withampersand.codegen.model.TypeRef;
import com.withampersand.codegen.proof.Draft.Elements;
import com.withampersand.codegen.proof.Draft.Member;
import com.withampersand.codegen.proof.Draft.Members;
import com.withampersand.codegen.proof.Draft.Token;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Makes whole documents of examples. One of a property, an element or a part of a schema is put into a document of the
 * nearest object or union around it, for by itself it need not be of the kind that its schema says, nor have a class.
 */
final class ExampleOwner {

    private static final Pattern PROPERTY = Pattern.compile("(.*)/properties/([^/]*)");
    private static final Pattern ELEMENT = Pattern.compile("(.*)/items");
    private static final Pattern VALUE = Pattern.compile("(.*)/additionalProperties");
    private static final Pattern PART = Pattern.compile("(.*)/(?:allOf|oneOf|anyOf)/\\d+");

    private final GeneratedClient client;

    ExampleOwner(GeneratedClient client) {
        this.client = client;
    }

    /** A document with the example of a schema in it. */
    Sample sample(Draft example, ObjectNode schema) {
        Place place = client.place(client.documents().resolve(schema));
        TypeDef type = client.types().get(place);
        if (type != null && !(type instanceof AliasType) && !(type instanceof EnumType)) {
            return new Sample(client, client.generated(place), example);
        }
        return around(client.place(schema), example, schema);
    }

    private Sample around(Place place, Draft inside, ObjectNode schema) {
        TypeDef type = client.types().get(place);
        if (type != null && !(type instanceof AliasType) && !(type instanceof EnumType)) {
            return new Sample(client, client.generated(place), inside);
        }
        String pointer = place.pointer();
        Matcher property = PROPERTY.matcher(pointer);
        if (property.matches()) {
            String name = property.group(2).replace("~1", "/").replace("~0", "~");
            return around(new Place(place.document(), property.group(1)), object(name, inside), schema);
        }
        Matcher element = ELEMENT.matcher(pointer);
        if (element.matches()) {
            return around(new Place(place.document(), element.group(1)), new Elements(List.of(inside)), schema);
        }
        Matcher value = VALUE.matcher(pointer);
        if (value.matches()) {
            return around(new Place(place.document(), value.group(1)), object("key", inside), schema);
        }
        Matcher part = PART.matcher(pointer);
        return part.matches()
                ? around(new Place(place.document(), part.group(1)), inside, schema)
                : nameless(place, inside);
    }

    /** What has no class, such as an array of objects that is a response, is read as such if it is one. */
    private Sample nameless(Place place, Draft inside) {
        TypeRef type = of(node(place));
        Sample alone = new Sample(client, type(client, place, type), inside);
        return Fit.of(alone.tree(), type, client.types()) == Fit.NO
                ? asProperty(type, inside).orElse(alone)
                : alone;
    }

    /** A value that is of no type has a home in an object that has a property of the type that it is an example of. */
    private Optional<Sample> asProperty(TypeRef type, Draft value) {
        return client.generated().stream()
                .filter(it -> it.def() instanceof ObjectType)
                .flatMap(it -> ((ObjectType) it.def())
                        .properties().stream()
                                .filter(property -> property.type().equals(type))
                                .map(property -> new Sample(client, it, object(property.name(), value))))
                .findFirst();
    }

    private static Draft object(String name, Draft value) {
        return new Members(List.of(new Member(Spelling.PLAIN.string(name), value)));
    }

    static GeneratedType type(GeneratedClient client, Place place, TypeRef type) {
        if (type instanceof TypeRef.Named named) {
            return client.generated(named.place());
        }
        TypeDef alias = new AliasType(place, new Origin.Component(""), Docs.NONE, type);
        return new GeneratedType(alias, type.toString(), Object.class, client.codec(type));
    }

    private @Nullable Node node(Place place) {
        Node node = client.documents().all().stream()
                .filter(document -> document.id().equals(place.document()))
                .map(Document::root)
                .findFirst()
                .orElseThrow();
        for (String token : place.pointer().split("/", -1)) {
            if (node instanceof ObjectNode object && !token.isEmpty()) {
                node = object.get(token.replace("~1", "/").replace("~0", "~"));
            } else if (node instanceof ArrayNode array) {
                node = array.items().get(Integer.parseInt(token));
            }
        }
        return node;
    }

    private TypeRef of(@Nullable Node node) {
        if (!(node instanceof ObjectNode holder)) {
            return new TypeRef.Anything();
        }
        ObjectNode schema = client.documents().resolve(holder);
        TypeDef type = client.types().get(client.place(schema));
        if (type != null) {
            return type instanceof AliasType alias ? alias.target() : new TypeRef.Named(type.place());
        }
        ObjectNode items = schema.object("items");
        ObjectNode values = schema.object("additionalProperties");
        if (items != null) {
            return new TypeRef.ListOf(of(items), true);
        }
        return values != null ? new TypeRef.MapOf(of(values), true) : new TypeRef.Anything();
    }

    /** A node as JSON, its numbers with the digits they have there. */
    static Draft draft(Node node) {
        if (node instanceof ArrayNode array) {
            return new Elements(array.items().stream().map(ExampleOwner::draft).toList());
        }
        if (node instanceof ObjectNode object) {
            return new Members(object.entries().stream()
                    .map(entry -> new Member(Spelling.PLAIN.string(entry.getKey()), draft(entry.getValue())))
                    .toList());
        }
        ScalarNode scalar = (ScalarNode) node;
        return new Token(scalar.isString() ? Spelling.PLAIN.string(scalar.text()) : String.valueOf(scalar.toJava()));
    }
}
