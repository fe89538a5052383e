package com.withampersand.codegen.java;

import com.withampersand.codegen.diagnostics.Diagnostics;
import com.withampersand.codegen.diagnostics.SourceText;
import com.withampersand.codegen.java.source.JavaFile;
import com.withampersand.codegen.model.Api;
import com.withampersand.codegen.model.Comforts;
import com.withampersand.codegen.model.Docs;
import com.withampersand.codegen.model.ObjectType;
import com.withampersand.codegen.model.Operation;
import com.withampersand.codegen.model.Origin;
import com.withampersand.codegen.model.Place;
import com.withampersand.codegen.model.Property;
import com.withampersand.codegen.model.SecurityScheme;
import com.withampersand.codegen.model.SecurityScheme.Kind;
import com.withampersand.codegen.model.Server;
import com.withampersand.codegen.model.TypeDef;
import com.withampersand.codegen.model.TypeRef;
import com.withampersand.codegen.naming.NameOptions;
import com.withampersand.codegen.naming.NamedApi;
import com.withampersand.codegen.naming.Namer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A small API around the operations of a test, and what is emitted for it. */
final class ApiSample {

    static final Packages PACKAGES = new Packages("com.example.api", "com.withampersand.codegen.runtime");

    private final List<Server> servers = new ArrayList<>();
    private final List<SecurityScheme> schemes = new ArrayList<>();
    private final List<Operation> operations = new ArrayList<>();
    private final List<TypeDef> types = new ArrayList<>();
    private String title = "Acme API";
    private @Nullable TypeRef problem;

    ApiSample server(String document, String url) {
        servers.add(Server.of(document, url));
        return this;
    }

    ApiSample scheme(String name, Kind kind, String parameter) {
        schemes.add(new SecurityScheme(name, kind, parameter, "", Docs.NONE));
        return this;
    }

    ApiSample title(String title) {
        this.title = title;
        return this;
    }

    ApiSample problem(TypeRef problem) {
        this.problem = problem;
        return this;
    }

    ApiSample with(OperationSample... samples) {
        Stream.of(samples).map(OperationSample::build).forEach(operations::add);
        return this;
    }

    /** Adds an object type and tells how to refer to it. */
    TypeRef object(String name, Property... properties) {
        Place place = new Place("api.yaml", "/components/schemas/" + name);
        types.add(new ObjectType(place, new Origin.Component(name), Docs.NONE, List.of(properties)));
        return new TypeRef.Named(place);
    }

    static Property property(String name, TypeRef type, boolean required) {
        return new Property(name, type, required, false, false, Docs.NONE);
    }

    NamedApi named() {
        if (servers.isEmpty()) {
            server("api.yaml", "https://api.example.com");
        }
        Api api = new Api(title, Docs.NONE, servers, schemes, operations, types, problem, Comforts.NONE);
        return Namer.name(
                api,
                new NameOptions("", PACKAGES.base(), Map.of()),
                place -> new SourceText(place.document(), "").start(),
                new Diagnostics());
    }

    /** The text of each client and class of parameters, by simple name. */
    Map<String, String> clients() {
        NamedApi named = named();
        return new ClientsEmitter(named, new JavaTypes(named, PACKAGES))
                .files(PACKAGES.base()).stream()
                        .collect(Collectors.toMap(
                                file -> file.typeSpec().name(), JavaFile::toString, (one, other) -> one, TreeMap::new));
    }

    /** The text of one of them. */
    String client(String name) {
        String text = clients().get(name);
        if (text == null) {
            throw new AssertionError(
                    "There is no " + name + " among " + clients().keySet());
        }
        return text;
    }

    /** Everything that is emitted, by path. */
    Map<String, String> files() {
        return files(Style.PLAIN);
    }

    Map<String, String> files(Style style) {
        return Emitters.emit(named(), PACKAGES, style).stream()
                .collect(Collectors.toMap(GeneratedFile::path, GeneratedFile::text, (one, other) -> one, TreeMap::new));
    }
}
