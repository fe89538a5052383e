package com.withampersand.codegen.naming;

import com.withampersand.codegen.model.Operation;
import com.withampersand.codegen.model.Place;
import com.withampersand.codegen.model.Server;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The Java name of everything that has one. Immutable. */
public final class Names {

    private final Map<String, String> byKey;

    Names(Map<String, String> byKey) {
        this.byKey = Collections.unmodifiableMap(new TreeMap<>(byKey));
    }

    /** {@return every name by what it belongs to, sorted: what a names file holds} */
    public Map<String, String> asMap() {
        return byKey;
    }

    /** {@return the name of the class that is the way in, without its suffix {@code Client}, as in {@code Ampersand}} */
    public String client() {
        return get(NameKey.CLIENT);
    }

    /** {@return the name of the class by which Jackson reads and writes the models, as in {@code AmpersandJacksonModule}} */
    public String jacksonModule() {
        return OperationNamer.jacksonModule(client());
    }

    /** {@return the name of the class that stands in for the API in tests, as in {@code AmpersandTestServer}} */
    public String testServer() {
        return OperationNamer.testServer(client());
    }

    /**
     * {@return the name of an operation among all, as in {@code ListConnections}}
     * @param operation the operation
     */
    public String operation(Operation operation) {
        return get(NameKey.operation(operation.place()));
    }

    /**
     * {@return the simple names of a class, from the outermost to itself}
     * @param type the place of an object, enum or union
     */
    public List<String> type(Place type) {
        String name = get(NameKey.type(type));
        return name.indexOf('.') < 0 ? List.of(name) : List.of(name.split("\\.", -1));
    }

    /**
     * {@return the name of a property's field, accessor and setter}
     * @param type the place of its object
     * @param name its name on the wire
     */
    public String property(Place type, String name) {
        return get(NameKey.property(type, name));
    }

    /**
     * {@return the name of the constant for a value}
     * @param type the place of the enum
     * @param value the value as text
     */
    public String constant(Place type, String value) {
        return get(NameKey.constant(type, value));
    }

    /**
     * {@return the simple name of the class that wraps a variant that is no object}
     * @param variant the place of the variant
     */
    public String variant(Place variant) {
        String name = get(NameKey.variant(variant));
        return name.substring(name.lastIndexOf('.') + 1);
    }

    /**
     * {@return the name of the class of the operations with a tag}
     * @param operation one of them
     */
    public String tagClient(Operation operation) {
        return get(NameKey.tagClient(TagNamer.of(operation)));
    }

    /**
     * {@return the name of the method of the main client that leads to the operations with a tag}
     * @param operation one of them
     */
    public String tagAccessor(Operation operation) {
        return get(NameKey.tagAccessor(TagNamer.of(operation)));
    }

    /**
     * {@return the name of the method of the main client that leads to a passthrough}
     * @param name the name that the description gives it
     */
    public String passthrough(String name) {
        return get(NameKey.passthrough(name));
    }

    /**
     * {@return the name of the class of a passthrough}
     * @param name the name that the description gives it
     */
    public String passthroughClass(String name) {
        return get(NameKey.passthroughClass(name));
    }

    /**
     * {@return the name of the method that makes the call}
     * @param operation the operation
     */
    public String method(Operation operation) {
        return get(NameKey.method(operation));
    }

    /**
     * {@return the name of the method that waits until the call tells what stays}
     * @param operation the operation
     */
    public String await(Operation operation) {
        return get(NameKey.beside("await", operation.place()));
    }

    /**
     * {@return the name of the method that does so without a thread}
     * @param operation the operation
     */
    public String awaitAsync(Operation operation) {
        return get(NameKey.beside("await-async", operation.place()));
    }

    /**
     * {@return the name of the method that uploads to where the call tells}
     * @param operation the operation
     */
    public String upload(Operation operation) {
        return get(NameKey.beside("upload", operation.place()));
    }

    /**
     * {@return the name of the one that does so without a thread}
     * @param operation the operation
     */
    public String uploadAsync(Operation operation) {
        return get(NameKey.beside("upload-async", operation.place()));
    }

    /**
     * {@return the name of the class of its optional parameters}
     * @param operation the operation
     */
    public String parametersClass(Operation operation) {
        return get(NameKey.parameters(operation));
    }

    /**
     * {@return the name of the class of what it answers by status}
     * @param operation the operation, which is answered with several types
     */
    public String byStatusClass(Operation operation) {
        return get(NameKey.byStatus(operation.place()));
    }

    /**
     * {@return the name of a parameter}
     * @param operation its operation
     * @param parameter the parameter
     */
    public String parameter(Operation operation, Operation.Parameter parameter) {
        return get(NameKey.parameter(operation, parameter.in(), parameter.name()));
    }

    /**
     * {@return the name of the parameter that takes the request body}
     * @param operation the operation
     */
    public String body(Operation operation) {
        return get(NameKey.body(operation.place()));
    }

    /**
     * {@return the constant for a server}
     * @param server its ID
     */
    public String server(String server) {
        return get(NameKey.server(server));
    }

    /**
     * {@return the constant for one of several servers; the first has that of all}
     * @param server the server that it is a choice for
     * @param choice the choice
     */
    public String server(Server server, Server.Choice choice) {
        boolean usual = server.choices().indexOf(choice) == 0;
        return usual ? server(server.id()) : get(NameKey.server(server.id() + " " + choice.url()));
    }

    /**
     * {@return the name of the setter of a variable in the URLs of servers}
     * @param variable the name of the variable
     */
    public String serverVariable(String variable) {
        return get(NameKey.serverVariable(variable));
    }

    /**
     * {@return the name of the setter of a credential}
     * @param scheme the name of its security scheme
     */
    public String credential(String scheme) {
        return get(NameKey.credential(scheme));
    }

    private String get(String key) {
        String name = byKey.get(key);
        if (name == null) {
            throw new IllegalArgumentException("Nothing was named for " + key);
        }
        return name;
    }
}
