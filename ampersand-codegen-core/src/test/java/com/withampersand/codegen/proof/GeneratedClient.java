package com.withampersand.codegen.proof;

import com.withampersand.codegen.diagnostics.Diagnostics;
import com.withampersand.codegen.document.DocumentLoader;
import com.withampersand.codegen.document.Documents;
import com.withampersand.codegen.document.Node;
import com.withampersand.codegen.java.Packages;
import com.withampersand.codegen.model.Adjustments;
import com.withampersand.codegen.model.AliasType;
import com.withampersand.codegen.model.Api;
import com.withampersand.codegen.model.ApiReader;
import com.withampersand.codegen.model.Filter;
import com.withampersand.codegen.model.Place;
import com.withampersand.codegen.model.TypeDef;
import com.withampersand.codegen.model.TypeRef;
import com.withampersand.codegen.naming.NameOptions;
import com.withampersand.codegen.naming.NamedApi;
import com.withampersand.codegen.naming.Namer;
import com.withampersand.codegen.naming.Names;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The models of one generated client, used by reflection, so that one proof serves clients of any package. */
public final class GeneratedClient {

    private final Documents documents;
    private final NamedApi named;
    private final Packages packages;
    private final ClassLoader loader;
    private final Map<Place, TypeDef> types = new LinkedHashMap<>();
    private final Map<Place, GeneratedType> generated = new LinkedHashMap<>();
    private final List<GeneratedType> all;

    private GeneratedClient(Documents documents, NamedApi named, Packages packages, ClassLoader loader) {
        this.documents = documents;
        this.named = named;
        this.packages = packages;
        this.loader = loader;
        for (TypeDef type : named.api().types()) {
            types.put(type.place(), type);
            if (!(type instanceof AliasType)) {
                List<String> names = named.names().type(type.place());
                Class<?> java = load(packages.model() + "." + String.join("$", names));
                Object codec = field(java, "CODEC");
                generated.put(type.place(), new GeneratedType(type, String.join(".", names), java, codec));
            }
        }
        all = List.copyOf(generated.values());
    }

    /**
     * Reads the API again that the client was generated from, and finds the classes.
     *
     * @param inputs as the generator had them, and so the others
     * @param loader of the classes
     */
    public static GeneratedClient of(
            List<Path> inputs, List<Path> overlays, NameOptions names, Packages packages, ClassLoader loader) {
        Diagnostics diagnostics = new Diagnostics();
        Documents documents = DocumentLoader.load(inputs, overlays, List.of(), diagnostics);
        diagnostics.throwIfErrors();
        Api api = ApiReader.read(documents, Filter.NONE, Adjustments.NONE, diagnostics);
        diagnostics.throwIfErrors();
        NamedApi named = Namer.name(
                api, names, place -> documents.roots().get(0).source().start(), diagnostics);
        diagnostics.throwIfErrors();
        return new GeneratedClient(documents, named, packages, loader);
    }

    Documents documents() {
        return documents;
    }

    Api api() {
        return named.api();
    }

    /** Where a node stands. */
    Place place(Node node) {
        return new Place(documents.document(node).id(), node.location().pointer());
    }

    /** All types that have a class, in the order of their places. */
    List<GeneratedType> generated() {
        return all;
    }

    /** The class of a type that is not an alias. */
    GeneratedType generated(Place place) {
        GeneratedType type = generated.get(place);
        if (type == null) {
            throw new IllegalArgumentException("No class for " + place);
        }
        return type;
    }

    /** All types by place, aliases too. */
    Map<Place, TypeDef> types() {
        return Collections.unmodifiableMap(types);
    }

    /** Makes a value of JSON; exceptions of the runtime come as they are. */
    Object read(byte[] json, Object codec) {
        Object value = call(method(runtime("Json"), "read", byte[].class, runtime("JsonCodec")), null, json, codec);
        if (value == null) {
            throw new AssertionError("Json.read answered null");
        }
        return value;
    }

    /** The JSON of a value. */
    byte[] write(Object value, Object codec) {
        Object json =
                call(method(runtime("Json"), "writeBytes", Object.class, runtime("JsonCodec")), null, value, codec);
        return (byte[]) Objects.requireNonNull(json);
    }

    /** Whether an exception is the one of the runtime with this simple name. */
    boolean isOf(Throwable exception, String name) {
        return runtime(name).isInstance(exception);
    }

    Map<?, ?> additionalProperties(Object model) {
        Object map = call(method(runtime("ApiModel"), "additionalProperties"), model);
        return (Map<?, ?>) Objects.requireNonNull(map);
    }

    /** What the accessor of a property answers. */
    @Nullable
    Object property(Object model, TypeDef type, String name) {
        return call(method(model.getClass(), named.names().property(type.place(), name)), model);
    }

    /** A new builder with what the model has. */
    Object builder(Object model) {
        Object builder = call(method(model.getClass(), "toBuilder"), model);
        return Objects.requireNonNull(builder);
    }

    /** Calls the setter of a property, whatever its type. */
    void set(Object builder, TypeDef type, String name, @Nullable Object value) {
        set(builder, named.names().property(type.place(), name), value);
    }

    static void set(Object builder, String setter, @Nullable Object value) {
        for (Method method : builder.getClass().getDeclaredMethods()) {
            if (method.getName().equals(setter)
                    && method.getParameterCount() == 1
                    && !method.getParameterTypes()[0].equals(Consumer.class)
                    && !method.isSynthetic()) {
                call(method, builder, value);
                return;
            }
        }
        throw new AssertionError("No setter " + setter + " in " + builder.getClass());
    }

    /** A builder with nothing. */
    Object newBuilder(GeneratedType type) {
        return Objects.requireNonNull(call(method(type.java(), "builder"), null));
    }

    /** Which of the values of an enum one is, for a {@code switch}. */
    Object knownValue(Object value) {
        return Objects.requireNonNull(call(method(value.getClass(), "known"), value));
    }

    Object build(Object builder) {
        Object model = call(method(builder.getClass(), "build"), builder);
        return Objects.requireNonNull(model);
    }

    /** The class of what is the way in. */
    Class<?> main() {
        return load(packages.base() + "." + named.names().client() + "Client");
    }

    Names names() {
        return named.names();
    }

    /** The codec of any type, as generated code would put it together. */
    Object codec(TypeRef type) {
        Class<?> codecs = runtime("JsonCodecs");
        if (type instanceof TypeRef.Named name) {
            return generated(name.place()).codec();
        }
        if (type instanceof TypeRef.ListOf list) {
            return collection(list.nullable() ? "listOfNullable" : "list", list.element());
        }
        if (type.equals(TypeRef.FREE_FORM)) {
            return field(codecs, "FREE_FORM");
        }
        if (type instanceof TypeRef.MapOf map) {
            return collection(map.nullable() ? "mapOfNullable" : "map", map.value());
        }
        if (type instanceof TypeRef.Scalar scalar) {
            String kind = scalar.kind().name().toUpperCase(Locale.ROOT);
            return field(codecs, kind.equals("BOOLEAN") ? "BOOL" : kind);
        }
        return field(codecs, "ANY");
    }

    private Object collection(String factory, TypeRef element) {
        Method method = method(runtime("JsonCodecs"), factory, runtime("JsonCodec"));
        return Objects.requireNonNull(call(method, null, codec(element)));
    }

    private Class<?> runtime(String name) {
        return load(packages.runtime() + "." + name);
    }

    private Class<?> load(String name) {
        try {
            return Class.forName(name, true, loader);
        } catch (ClassNotFoundException e) {
            throw new AssertionError("Not generated: " + name, e);
        }
    }

    private static Object field(Class<?> type, String name) {
        try {
            return Objects.requireNonNull(type.getField(name).get(null));
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(type + " has no " + name, e);
        }
    }

    static Method method(Class<?> type, String name, Class<?>... parameters) {
        try {
            return type.getMethod(name, parameters);
        } catch (NoSuchMethodException e) {
            throw new AssertionError(type + " has no " + name, e);
        }
    }

    @SuppressWarnings("NullAway") // A static method is called on nothing, and may be given null.
    static @Nullable Object call(Method method, @Nullable Object target, @Nullable Object... arguments) {
        try {
            return method.invoke(target, arguments);
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            if (e.getCause() instanceof Error failure) {
                throw failure;
            }
            throw new AssertionError(e.getCause());
        }
    }
}
