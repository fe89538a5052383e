package com.withampersand.codegen.naming;

import com.withampersand.codegen.diagnostics.Diagnostics;
import com.withampersand.codegen.diagnostics.Location;
import com.withampersand.codegen.diagnostics.SourceText;
import com.withampersand.codegen.model.AliasType;
import com.withampersand.codegen.model.Api;
import com.withampersand.codegen.model.Comforts;
import com.withampersand.codegen.model.Docs;
import com.withampersand.codegen.model.EnumType;
import com.withampersand.codegen.model.ObjectType;
import com.withampersand.codegen.model.Operation;
import com.withampersand.codegen.model.Operation.Body;
import com.withampersand.codegen.model.Operation.Content;
import com.withampersand.codegen.model.Operation.In;
import com.withampersand.codegen.model.Operation.Parameter;
import com.withampersand.codegen.model.Operation.Result;
import com.withampersand.codegen.model.Origin;
import com.withampersand.codegen.model.Origin.Component;
import com.withampersand.codegen.model.Origin.OfOperation;
import com.withampersand.codegen.model.Origin.Part;
import com.withampersand.codegen.model.Origin.Role;
import com.withampersand.codegen.model.Place;
import com.withampersand.codegen.model.Property;
import com.withampersand.codegen.model.ScalarKind;
import com.withampersand.codegen.model.SecurityScheme;
import com.withampersand.codegen.model.Server;
import com.withampersand.codegen.model.TypeDef;
import com.withampersand.codegen.model.TypeRef;
import com.withampersand.codegen.model.UnionType;
import com.withampersand.codegen.model.UnionType.Match;
import com.withampersand.codegen.model.UnionType.Variant;
import com.withampersand.codegen.model.WireStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Builds small APIs by hand, as the model stage would, and names them. */
final class ApiFixture {

    static final String API = "api/api.yaml";
    static final String MANIFEST = "manifest/manifest.yaml";
    static final TypeRef STRING = new TypeRef.Scalar(ScalarKind.STRING);
    static final Result NOTHING = Result.of(Content.NONE, new TypeRef.Anything(), false, Docs.NONE);

    private static final SourceText SOURCE = new SourceText("api.yaml", "openapi: 3.0.3\n");

    private final Map<Place, TypeDef> types = new TreeMap<>();
    private final Map<Place, Operation> operations = new TreeMap<>();
    private final List<Server> servers = new ArrayList<>();
    private final List<SecurityScheme> schemes = new ArrayList<>();
    private String title = "Ampersand public API";
    private String clientName = "";

    static Place schema(String document, String name) {
        return new Place(document, "/components/schemas").child(name);
    }

    static Place path(String document, String method, String path) {
        return new Place(document, "/paths").child(path).child(method.toLowerCase(Locale.ROOT));
    }

    static TypeRef ref(Place place) {
        return new TypeRef.Named(place);
    }

    ApiFixture title(String text) {
        title = text;
        return this;
    }

    ApiFixture clientName(String name) {
        clientName = name;
        return this;
    }

    /** Adds a component that is an object; if it is there already, the properties. */
    Place object(String document, String name, String... properties) {
        return object(schema(document, name), new Component(name), properties);
    }

    /** Adds what is described inside another type. */
    Place part(Place owner, String pointer, Role role, String word, String... properties) {
        return object(new Place(owner.document(), owner.pointer() + pointer), new Part(owner, role, word), properties);
    }

    /** Adds the object that a property of another is. */
    Place property(Place owner, String name, String... properties) {
        return object(owner.child("properties").child(name), new Part(owner, Role.PROPERTY, name), properties);
    }

    /** Adds what is described inside an operation. */
    Place ofOperation(Place operation, String pointer, Role role, String word) {
        return object(
                new Place(operation.document(), operation.pointer() + pointer), new OfOperation(operation, role, word));
    }

    private Place object(Place place, Origin origin, String... names) {
        List<Property> properties = new ArrayList<>();
        Origin first = origin;
        if (types.get(place) instanceof ObjectType known) {
            properties.addAll(known.properties());
            first = known.origin();
        }
        for (String name : names) {
            if (properties.stream().noneMatch(property -> property.name().equals(name))) {
                properties.add(new Property(name, STRING, false, false, false, Docs.NONE));
            }
        }
        types.put(place, new ObjectType(place, first, Docs.NONE, properties));
        return place;
    }

    Place constants(String document, String name, String... values) {
        return constants(
                document,
                name,
                Arrays.stream(values)
                        .map(value -> new EnumType.Value(value, "", Docs.NONE))
                        .toList());
    }

    Place constants(String document, String name, List<EnumType.Value> values) {
        Place place = schema(document, name);
        types.putIfAbsent(place, new EnumType(place, new Component(name), Docs.NONE, ScalarKind.STRING, values));
        return place;
    }

    Place alias(String document, String name) {
        Place place = schema(document, name);
        types.put(place, new AliasType(place, new Component(name), Docs.NONE, new TypeRef.ListOf(STRING, false)));
        return place;
    }

    /** Adds a component that is a union; its variants stand at {@code /oneOf/0} and so on. */
    Place union(String document, String name, TypeRef... variants) {
        return union(schema(document, name), new Component(name), variants);
    }

    Place union(Place place, Origin origin, TypeRef... refs) {
        Match match = new Match(Set.of(), List.of(), List.of(), Map.of(), Map.of(), List.of());
        List<Variant> variants = new ArrayList<>();
        for (int i = 0; i < refs.length; i++) {
            variants.add(new Variant(variant(place, i), refs[i], match, false, Docs.NONE));
        }
        types.put(place, new UnionType(place, origin, Docs.NONE, "", variants));
        return place;
    }

    static Place variant(Place union, int index) {
        return union.child("oneOf").child(Integer.toString(index));
    }

    static Parameter parameter(In in, String name) {
        Place place = new Place(API, "/components/parameters").child(in.name()).child(name);
        return new Parameter(place, name, in, WireStyle.usual(in), STRING, in == In.PATH, false, "", Docs.NONE);
    }

    Operation operation(String document, String call, String id, String tag, Parameter... parameters) {
        return operation(document, call, id, tag, null, parameters);
    }

    Operation operation(
            String document, String call, String id, String tag, @Nullable String bodyName, Parameter... parameters) {
        List<Body> bodies = bodyName == null
                ? List.of()
                : List.of(new Body(
                        "application/json", Content.JSON, STRING, true, bodyName, "json", Map.of(), Docs.NONE));
        Operation operation = made(document, call, id, tag, List.of(parameters), bodies, NOTHING, List.of());
        operations.putIfAbsent(operation.place(), operation);
        return operation;
    }

    Operation sending(String call, String id, String tag, Map<String, Content> mediaTypes) {
        List<Body> bodies = new ArrayList<>();
        mediaTypes.forEach((mediaType, content) -> bodies.add(new Body(
                mediaType, content, STRING, true, "", content.name().toLowerCase(Locale.ROOT), Map.of(), Docs.NONE)));
        return put(made(API, call, id, tag, List.of(), bodies, NOTHING, List.of()));
    }

    Operation answering(String call, String id, String tag, List<Result> results) {
        return put(made(API, call, id, tag, List.of(), List.of(), results.get(0), results.subList(1, results.size())));
    }

    private Operation put(Operation operation) {
        operations.put(operation.place(), operation);
        return operation;
    }

    private static Operation made(
            String document,
            String call,
            String id,
            String tag,
            List<Parameter> parameters,
            List<Body> bodies,
            Result result,
            List<Result> otherResults) {
        String method = call.substring(0, call.indexOf(' '));
        String path = call.substring(call.indexOf(' ') + 1);
        return new Operation(
                path(document, method, path),
                id,
                tag,
                method,
                path,
                Docs.NONE,
                parameters,
                document,
                bodies.isEmpty() ? null : bodies.get(0),
                bodies.isEmpty() ? List.of() : bodies.subList(1, bodies.size()),
                result,
                otherResults,
                Map.of(),
                List.of(),
                false,
                null);
    }

    ApiFixture server(Server server) {
        servers.add(server);
        return this;
    }

    ApiFixture server(String document) {
        servers.add(Server.of(document, "https://example.com"));
        return this;
    }

    ApiFixture scheme(String name, SecurityScheme.Kind kind) {
        schemes.add(new SecurityScheme(name, kind, "X-" + name, "", Docs.NONE));
        return this;
    }

    List<TypeDef> types() {
        return List.copyOf(types.values());
    }

    List<Operation> operations() {
        return List.copyOf(operations.values());
    }

    private Api api(Comparator<Integer> order) {
        return new Api(
                title,
                Docs.NONE,
                reordered(servers, order),
                reordered(schemes, order),
                reordered(operations(), order),
                reordered(types(), order),
                null,
                Comforts.NONE);
    }

    private static <T> List<T> reordered(List<T> list, Comparator<Integer> order) {
        List<Integer> indices = new ArrayList<>();
        for (int i = 0; i < list.size(); i++) {
            indices.add(i);
        }
        indices.sort(order);
        return indices.stream().map(list::get).toList();
    }

    Named name() {
        return name(Map.of());
    }

    /** Names the API given what the names file says. */
    Named name(Map<String, String> frozen) {
        return name(api(Comparator.naturalOrder()), frozen);
    }

    /** Names the API with everything in it in another order. */
    Named nameShuffled(long seed) {
        int[] ranks = new Random(seed).ints(1000).toArray();
        return name(api(Comparator.comparingInt(index -> ranks[index % 1000])), Map.of());
    }

    private Named name(Api api, Map<String, String> frozen) {
        Diagnostics diagnostics = new Diagnostics();
        NameOptions options = new NameOptions(clientName, "com.withampersand", frozen);
        NamedApi named = Namer.name(api, options, ApiFixture::locate, diagnostics);
        return new Named(named.names(), diagnostics);
    }

    private static Location locate(Place place) {
        if (place.document().isEmpty()) {
            throw new AssertionError("There is no document to locate " + place + " in");
        }
        return new Location(SOURCE, 1, 1, place.pointer());
    }
}
