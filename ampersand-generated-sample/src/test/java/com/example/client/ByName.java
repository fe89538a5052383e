package com.example.client;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Proxy;
import java.net.URL;
import java.util.ResourceBundle;
import java.util.ServiceLoader;
import java.util.concurrent.atomic.AtomicReferenceFieldUpdater;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Ways to find something by its name, none of which the generated client may go; see {@link NativeImageTest}. */
@SuppressWarnings("unused")
final class ByName {

    private ByName() {}

    static final class ClassForName {
        Object use() throws ReflectiveOperationException {
            return Class.forName("java.lang.String");
        }
    }

    static final class ClassAsFunction {
        Function<Class<?>, Object> use() {
            return Class::getEnclosingClass;
        }
    }

    static final class Instance {
        Object use(Class<?> type) throws ReflectiveOperationException {
            return type.getDeclaredConstructor().newInstance();
        }
    }

    static final class Member {
        Object use() throws ReflectiveOperationException {
            return String.class.getMethod("length");
        }
    }

    static final class Fields {
        Supplier<Object> use() {
            return () -> String.class.getDeclaredFields().length;
        }
    }

    static final class Handle {
        Object use() throws ReflectiveOperationException {
            return MethodHandles.lookup().findVirtual(String.class, "length", MethodType.methodType(int.class));
        }
    }

    static final class Proxies {
        Object use(ClassLoader loader) {
            return Proxy.newProxyInstance(loader, new Class<?>[] {Runnable.class}, (proxy, method, arguments) -> proxy);
        }
    }

    static final class Resource {
        @Nullable
        URL use() {
            return ByName.class.getResource("x");
        }
    }

    static final class Stream {
        @Nullable
        InputStream use() {
            return Stream.class.getResourceAsStream("x");
        }
    }

    static final class Loader {
        @Nullable
        Object use() {
            return Thread.currentThread().getContextClassLoader();
        }
    }

    static final class Service {
        Object use() {
            return ServiceLoader.load(Runnable.class);
        }
    }

    static final class Bundle {
        Object use() {
            return ResourceBundle.getBundle("x");
        }
    }

    static final class Serialized {
        Object use() throws Exception {
            try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(new byte[0]))) {
                return in.readObject();
            }
        }
    }

    static final class Hook implements Serializable {
        private static final long serialVersionUID = 1L;

        private Object readResolve() {
            return this;
        }
    }

    static final class Updater {
        volatile String field = "";

        Object use() {
            return AtomicReferenceFieldUpdater.newUpdater(Updater.class, String.class, "field");
        }
    }

    /** None of that: lambdas, concatenation, a record, a switch, and questions that a class can answer by itself. */
    record Harmless(String text, int number) implements Serializable {
        private static final long serialVersionUID = 1L;

        Object use(Object other, Class<?> type) {
            Supplier<String> name = () -> other.getClass().getSimpleName() + text + number;
            return switch (text) {
                case "a" -> type.isInstance(other) ? type.cast(other) : name.get();
                default -> toString() + type.getName() + hashCode() + equals(other);
            };
        }
    }
}
