package com.withampersand.codegen.diff;

import com.withampersand.codegen.diff.Subject.Kind;
import com.withampersand.codegen.java.Symbol;
import com.withampersand.codegen.model.AliasType;
import com.withampersand.codegen.model.Api;
import com.withampersand.codegen.model.Comforts.Passthrough;
import com.withampersand.codegen.model.EnumType;
import com.withampersand.codegen.model.ObjectType;
import com.withampersand.codegen.model.Operation;
import com.withampersand.codegen.model.SecurityScheme;
import com.withampersand.codegen.model.Server;
import com.withampersand.codegen.model.TypeDef;
import com.withampersand.codegen.model.UnionType;
import com.withampersand.codegen.naming.Names;
import com.withampersand.codegen.naming.Wrappers;
import java.util.HashMap;
import java.util.Map;

/** Tells of each symbol what in the description it is about. */
final class Subjects {

    /**
     * What a symbol is about.
     *
     * @param subject what
     * @param role what tells it from other symbols of the same subject, whatever these are called
     */
    record About(Subject subject, String role) {

        About of(Subject counterpart) {
            return new About(counterpart, role);
        }
    }

    private final Side side;
    private final Names names;
    private final Map<String, Subject> classes = new HashMap<>();
    private final Map<String, Subject> members = new HashMap<>();
    private final Map<String, String> roles = new HashMap<>();

    Subjects(Side side) {
        this.side = side;
        this.names = side.names();
        Api api = side.api();
        Wrappers wrappers = new Wrappers(api.types());
        for (TypeDef type : api.types()) {
            if (!(type instanceof AliasType)) {
                addType(type, wrappers);
            }
        }
        api.operations().forEach(operation -> operation.variants().forEach(this::addOperation));
        addClient(api);
    }

    About of(Symbol symbol) {
        if (symbol.kind().isType()) {
            return ofClass(symbol.qualified());
        }
        Subject member = members.get(symbol.owner() + "#" + symbol.name());
        About home = ofClass(symbol.owner());
        String types = symbol.parameters().replaceAll("[\\p{L}\\p{N}_.]*\\.model\\.[\\p{L}\\p{N}_.]+", "a model");
        if (member == null) {
            return new About(home.subject(), home.role() + "#" + symbol.name() + types);
        }
        String role = roles.getOrDefault(symbol.owner() + "#" + symbol.name(), home.role() + "*");
        // Of what an operation takes, only whether there are options is a method of its own.
        boolean isCall = member.kind() == Kind.OPERATION;
        boolean taking = symbol.parameters().contains("java.util.function.Consumer");
        return new About(member, role + (taking ? " by a function" : "") + (isCall ? "" : symbol.kind()));
    }

    /** {@return what a class is about, by its qualified name} */
    Subject ofClassNamed(String name) {
        return ofClass(name).subject();
    }

    private About ofClass(String name) {
        Subject subject = classes.get(name);
        int dot = name.lastIndexOf('.');
        if (subject != null) {
            return new About(subject, roles.getOrDefault(name, ""));
        }
        if (name.startsWith(side.packages().runtime() + ".")) {
            return new About(Subject.of(Kind.RUNTIME, name), "");
        }
        String outer = dot < 0 ? "" : name.substring(0, dot);
        if (outer.isEmpty() || outer.equals(side.packages().base())) {
            return new About(
                    Subject.of(Kind.CLIENT, ""), name.substring(dot + 1).replace(names.client(), "*"));
        }
        About around = ofClass(outer);
        return new About(around.subject(), around.role() + "." + name.substring(dot + 1));
    }

    String className(TypeDef type) {
        return side.packages().model() + "." + String.join(".", names.type(type.place()));
    }

    private void addType(TypeDef type, Wrappers wrappers) {
        String name = className(type);
        classes.put(name, Subject.type(type.place()));
        if (type instanceof ObjectType object) {
            object.properties().forEach(property -> {
                Subject subject = Subject.property(type.place(), property.name());
                String member = names.property(type.place(), property.name());
                members.put(name + "#" + member, subject);
                members.put(name + ".Builder#" + member, subject);
            });
        } else if (type instanceof EnumType known) {
            known.values().forEach(value -> {
                Subject subject = Subject.value(type.place(), value.text());
                String constant = names.constant(type.place(), value.text());
                members.put(name + "#" + constant, subject);
                members.put(name + ".Known#" + constant, subject);
            });
        } else if (type instanceof UnionType union) {
            union.variants().stream()
                    .filter(wrappers::needed)
                    .forEach(variant -> classes.putIfAbsent(
                            name + "." + names.variant(variant.place()),
                            new Subject(
                                    Kind.VARIANT, type.place(), variant.place().pointer())));
        }
    }

    private void addOperation(Operation operation) {
        String client = side.packages().base() + "." + names.tagClient(operation);
        Subject subject = Subject.operation(operation.place());
        Operation.Body body = operation.body();
        Operation.Result result = operation.result();
        String variant = (body == null ? "" : body.mediaType())
                + (result.isStream() ? " stream" : result.isByStatus() ? " by status" : "");
        if (result.isByStatus()) {
            String told = side.packages().base() + "." + names.byStatusClass(operation);
            classes.put(told, subject);
            roles.put(told, "by status");
        }
        addMethod(client, names.method(operation), subject, variant);
        addMethod(client, names.method(operation) + "Call", subject, variant + " call");
        String params = side.packages().base() + "." + names.parametersClass(operation);
        classes.put(params, subject);
        roles.put(params, variant + " params");
        operation
                .parameters()
                .forEach(parameter -> members.put(
                        params + "#" + names.parameter(operation, parameter),
                        Subject.parameter(operation.place(), parameter)));
        if (body != null) {
            members.put(params + "#" + names.body(operation), Subject.body(operation.place()));
        }
        String testServer = side.packages().base() + "." + names.testServer();
        addMethod(testServer, "on" + names.operation(operation), subject, "on");
    }

    private void addMethod(String owner, String name, Subject subject, String role) {
        members.put(owner + "#" + name, subject);
        roles.put(owner + "#" + name, role);
    }

    private void addClient(Api api) {
        String base = side.packages().base() + ".";
        String client = base + names.client() + "Client";
        for (Operation operation : api.operations()) {
            Subject tag = Subject.of(Kind.TAG, names.tagAccessor(operation));
            classes.put(base + names.tagClient(operation), tag);
            members.put(client + "#" + names.tagAccessor(operation), tag);
        }
        for (Operation operation : api.operations()) {
            String owner = base + names.tagClient(operation);
            Subject subject = Subject.operation(operation.place());
            if (api.comforts().awaitings().stream()
                    .anyMatch(awaiting -> awaiting.operation().equals(operation.place()))) {
                addMethod(owner, names.await(operation), subject, "await");
                addMethod(owner, names.awaitAsync(operation), subject, "await async");
            }
            if (api.comforts().uploads().stream()
                    .anyMatch(upload -> upload.operation().equals(operation.place()))) {
                addMethod(owner, names.upload(operation), subject, "upload");
                addMethod(owner, names.uploadAsync(operation), subject, "upload async");
            }
        }
        for (Passthrough passthrough : api.comforts().passthroughs()) {
            Subject subject = Subject.of(Kind.PASSTHROUGH, passthrough.name());
            classes.put(base + names.passthroughClass(passthrough.name()), subject);
            members.put(client + "#" + names.passthrough(passthrough.name()), subject);
        }
        for (SecurityScheme scheme : api.securitySchemes()) {
            String setter = client + ".Builder#" + names.credential(scheme.name());
            Subject subject = Subject.of(Kind.CREDENTIAL, scheme.name());
            members.put(setter, subject);
            members.put(setter + "Async", subject);
            members.put(setter + "ClientCredentials", subject);
        }
        for (Server server : api.servers()) {
            for (Server.Choice choice : server.choices()) {
                members.put(
                        client + ".Server#" + names.server(server, choice),
                        Subject.of(Kind.SERVER, server.id() + " " + choice.url()));
                choice.variables()
                        .forEach(variable -> members.put(
                                client + ".Builder#" + names.serverVariable(variable.name()),
                                Subject.of(Kind.SERVER_VARIABLE, variable.name())));
            }
        }
    }
}
