package com.withampersand.codegen.naming;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import javax.lang.model.SourceVersion;

/** The names that generated code cannot give away. */
final class Reserved {

    /** Methods of every model, and of {@link Object}. */
    private static final Set<String> MEMBERS = Set.of(
            "builder",
            "toBuilder",
            "additionalProperties",
            "namesAndValues",
            "equals",
            "hashCode",
            "toString",
            "getClass",
            "notify",
            "notifyAll",
            "wait",
            "clone",
            "finalize");

    /** Names that the methods of clients use themselves. */
    private static final Set<String> PARAMETERS = Set.of("params", "http", "values");

    /** What the main client has besides the clients of tags, and what its builder has besides credentials. */
    private static final Set<String> ACCESSORS = Set.of("builder", "fromEnv", "settings", "close");

    private static final Set<String> SETTERS = Set.of(
            "attemptTimeout",
            "baseUrl",
            "build",
            "builder",
            "clientCredentials",
            "connectTimeout",
            "executor",
            "header",
            "httpClient",
            "interceptor",
            "maxConcurrency",
            "maxResponseSize",
            "onDrift",
            "proxy",
            "retryPolicy",
            "server",
            "serverUrl",
            "settings",
            "sslContext",
            "timeout",
            "transport");

    /** Of a client called so, the root of the exceptions would be called like another one of them. */
    private static final Set<String> EXCEPTIONS = caseless(
            "Api",
            "BadRequest",
            "Conflict",
            "Decoding",
            "Forbidden",
            "MissingProperty",
            "Network",
            "NotFound",
            "OtherStatus",
            "Paging",
            "Pending",
            "RateLimited",
            "Server",
            "TooLong",
            "Unauthorized",
            "UnprocessableContent",
            "Webhook");

    /** The same of exceptions that the code of a client catches, and of those that need no import. */
    private static final Set<String> FOREIGN_EXCEPTIONS = caseless(
            "Arithmetic",
            "ArrayIndexOutOfBounds",
            "ArrayStore",
            "Cancellation",
            "ClassCast",
            "ClassNotFound",
            "CloneNotSupported",
            "Completion",
            "Connect",
            "Databind",
            "DateTime",
            "EnumConstantNotPresent",
            "Execution",
            "FileNotFound",
            "GeneralSecurity",
            "HttpConnectTimeout",
            "IllegalAccess",
            "IllegalArgument",
            "IllegalCaller",
            "IllegalCharsetName",
            "IllegalMonitorState",
            "IllegalState",
            "IllegalThreadState",
            "IndexOutOfBounds",
            "Instantiation",
            "Interrupted",
            "InterruptedIO",
            "IO",
            "Jackson",
            "JsonEOF",
            "JsonProcessing",
            "LayerInstantiation",
            "Match",
            "MismatchedInput",
            "NegativeArraySize",
            "NoSuchAlgorithm",
            "NoSuchElement",
            "NoSuchField",
            "NoSuchMethod",
            "NullPointer",
            "NumberFormat",
            "ReflectiveOperation",
            "Runtime",
            "Security",
            "StreamConstraints",
            "StringIndexOutOfBounds",
            "Timeout",
            "TypeNotPresent",
            "UncheckedIO",
            "UnexpectedEndOfInput",
            "UnsupportedCharset",
            "UnsupportedOperation",
            "URISyntax",
            "WrongThread");

    /** Types that are nested in models. */
    private static final Set<String> NESTED = Set.of("builder", "unrecognized", "known");

    /** Fields of enums, and constants that all of them have. */
    private static final Set<String> CONSTANTS = Set.of("CODEC", "UNRECOGNIZED", "value", "known");

    /** What is nested in enums and unions whatever they are called, and cannot have the name of one of them. */
    private static final Set<String> ALWAYS_NESTED = Set.of("known", "unrecognized");

    /** Windows takes files of these names, whatever their ending, for devices. */
    private static final Pattern DEVICE = Pattern.compile("(?i)con|prn|aux|nul|com[1-9]|lpt[1-9]");

    private static final Set<String> CONTEXTUAL_KEYWORDS = Set.of("record", "var", "yield", "sealed", "permits");

    /** A list of our own, not the running JDK's, so that names do not depend on the JDK that generates. */
    private static final Set<String> JAVA_LANG = Set.of("""
            AbstractMethodError Appendable ArithmeticException ArrayIndexOutOfBoundsException ArrayStoreException
            AssertionError AutoCloseable Boolean BootstrapMethodError Byte CharSequence Character Class
            ClassCastException ClassCircularityError ClassFormatError ClassLoader ClassNotFoundException ClassValue
            CloneNotSupportedException Cloneable Comparable Compiler Deprecated Double Enum
            EnumConstantNotPresentException Error Exception ExceptionInInitializerError Float FunctionalInterface IO
            IllegalAccessError IllegalAccessException IllegalArgumentException IllegalCallerException
            IllegalMonitorStateException IllegalStateException IllegalThreadStateException
            IncompatibleClassChangeError IndexOutOfBoundsException InheritableThreadLocal InstantiationError
            InstantiationException Integer InternalError InterruptedException Iterable LayerInstantiationException
            LinkageError Long MatchException Math Module ModuleLayer NegativeArraySizeException NoClassDefFoundError
            NoSuchFieldError NoSuchFieldException NoSuchMethodError NoSuchMethodException NullPointerException
            Number NumberFormatException Object OutOfMemoryError Override Package Process ProcessBuilder
            ProcessHandle Readable Record ReflectiveOperationException Runnable Runtime RuntimeException
            RuntimePermission SafeVarargs ScopedValue SecurityException SecurityManager Short StableValue
            StackOverflowError StackTraceElement StackWalker StrictMath String StringBuffer StringBuilder
            StringIndexOutOfBoundsException SuppressWarnings System Thread ThreadDeath ThreadGroup ThreadLocal
            Throwable TypeNotPresentException UnknownError UnsatisfiedLinkError UnsupportedClassVersionError
            UnsupportedOperationException VerifyError VirtualMachineError Void WrongThreadException
            """.strip().split("\\s+"));

    private Reserved() {}

    /** Whether a client called so would have classes called like others that its code uses, on whatever disk. */
    static boolean isClient(String name) {
        return EXCEPTIONS.contains(name) || FOREIGN_EXCEPTIONS.contains(name) || name.equalsIgnoreCase("Http");
    }

    private static Set<String> caseless(String... names) {
        Set<String> caseless = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        caseless.addAll(List.of(names));
        return caseless;
    }

    /** Whether Java allows the name at all. */
    static boolean isIdentifier(String name) {
        return SourceVersion.isIdentifier(name) && !isKeyword(name);
    }

    static boolean member(String name) {
        return MEMBERS.contains(name) || isKeyword(name);
    }

    static boolean parameter(String name) {
        return PARAMETERS.contains(name) || MEMBERS.contains(name) || isKeyword(name);
    }

    static boolean method(String name) {
        return isKeyword(name) || (MEMBERS.contains(name) && !name.equals("builder"));
    }

    static boolean accessor(String name) {
        return ACCESSORS.contains(name) || method(name);
    }

    static boolean credential(String name) {
        return SETTERS.contains(name) || method(name);
    }

    static boolean constant(String name) {
        return CONSTANTS.contains(name) || isKeyword(name);
    }

    static boolean nestedType(String name) {
        return NESTED.contains(name.toLowerCase(Locale.ROOT)) || type(name);
    }

    static boolean topLevelType(String name) {
        return ALWAYS_NESTED.contains(name.toLowerCase(Locale.ROOT))
                || DEVICE.matcher(name).matches()
                || type(name);
    }

    /** A type of {@code java.lang} would be hidden by one of its name in the same package. */
    private static boolean type(String name) {
        return isKeyword(name) || CONTEXTUAL_KEYWORDS.contains(name) || JAVA_LANG.contains(name);
    }

    private static boolean isKeyword(String name) {
        return SourceVersion.isKeyword(name, SourceVersion.RELEASE_17);
    }
}
