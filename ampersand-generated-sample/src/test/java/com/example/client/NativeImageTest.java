package com.example.client;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The generated client does nothing that a GraalVM native image needs configuration for, to judge by its class files:
 * nothing is found by name at run time, be it a class, a member, a resource or a service. Lambdas, the concatenation of
 * strings and the methods of records are made of instructions that native images know.
 */
class NativeImageTest {

    private static final String CLIENT = "com.example.ampersand";

    /** Each is written as the line that is complained of, with the reason beside it. */
    private static final Set<String> EXCEPTIONS = Set.of(
            // Two loaders are compared, and neither is asked for anything.
            "com.example.ampersand.runtime.CodecModule.codecOf(java.lang.Class) calls java.lang.Class.getClassLoader",
            // An ObjectMapper can be serialized, with the module for Jackson in it; whoever does so configures that.
            "com.example.ampersand.runtime.CodedType.readResolve() is called by serialization");

    /** Whoever depends on one of these finds things by name. */
    private static final Pattern TYPES = Pattern.compile("java\\.lang\\.reflect\\..*|java\\.lang\\.invoke\\..*"
            + "|java\\.lang\\.(ClassLoader|Module|ModuleLayer|Runtime|StackWalker|Process.*)|java\\.util\\.(ServiceLoader|ResourceBundle).*"
            + "|java\\.net\\.(URLClassLoader|URL)|java\\.io\\.Object(In|Out)put.*|java\\.io\\.Externalizable|java\\.beans\\..*"
            + "|java\\.util\\.concurrent\\.atomic\\..*FieldUpdater|javax\\.(script|naming|management)\\..*"
            // The JDK's HTTP server, which the server for tests is made of, is documented and exported.
            + "|(sun|jdk|com\\.sun(?!\\.net\\.httpserver\\.)|org\\.graalvm)\\..*");

    /** All that may be asked of a class, for it needs the class alone. */
    private static final Set<String> METHODS_OF_CLASS = Set.of(
            "getName",
            "getSimpleName",
            "getPackageName",
            "isInstance",
            "isAssignableFrom",
            "cast",
            "hashCode",
            "equals",
            "toString",
            "desiredAssertionStatus");

    private static final Set<String> METHODS_OF_OTHERS =
            Set.of("java.lang.Thread.getContextClassLoader", "java.lang.System.load", "java.lang.System.loadLibrary");

    private static final Set<String> SERIALIZATION = Set.of(
            "readObject",
            "writeObject",
            "readObjectNoData",
            "readResolve",
            "writeReplace",
            "readExternal",
            "writeExternal");

    @Test
    void nothingIsFoundByName() {
        JavaClasses classes = new ClassFileImporter().importPackages(CLIENT);
        Set<String> complaints = complaints(classes);
        complaints.removeAll(EXCEPTIONS);

        assertThat(classes).as("the classes of the client").hasSizeGreaterThan(500);
        assertThat(complaints)
                .as("what a native image has to be told of; do without, or give the reason in EXCEPTIONS")
                .isEmpty();
        assertThat(complaints(classes)).as("EXCEPTIONS that are still needed").containsAll(EXCEPTIONS);
    }

    /** Each fixture does one thing that is forbidden, and nothing else. */
    @ParameterizedTest
    @ValueSource(
            classes = {
                ByName.ClassForName.class,
                ByName.ClassAsFunction.class,
                ByName.Instance.class,
                ByName.Member.class,
                ByName.Fields.class,
                ByName.Handle.class,
                ByName.Proxies.class,
                ByName.Resource.class,
                ByName.Stream.class,
                ByName.Loader.class,
                ByName.Service.class,
                ByName.Bundle.class,
                ByName.Serialized.class,
                ByName.Hook.class,
                ByName.Updater.class
            })
    void whatIsForbiddenIsFound(Class<?> fixture) {
        assertThat(complaints(new ClassFileImporter().importClasses(fixture))).isNotEmpty();
    }

    private static Set<String> complaints(JavaClasses classes) {
        Set<String> complaints = new TreeSet<>();
        for (JavaClass type : classes) {
            type.getDirectDependenciesFromSelf().stream()
                    .map(dependency ->
                            dependency.getTargetClass().getBaseComponentType().getName())
                    .filter(target -> TYPES.matcher(target).matches())
                    .forEach(target -> complaints.add(type.getName() + " uses " + target));
            for (JavaAccess<?> access : type.getAccessesFromSelf()) {
                String owner = access.getTargetOwner().getName();
                String target = owner + "." + access.getTarget().getName();
                boolean ofClass = owner.equals("java.lang.Class")
                        && !METHODS_OF_CLASS.contains(access.getTarget().getName());
                if (ofClass || METHODS_OF_OTHERS.contains(target)) {
                    complaints.add(access.getOrigin().getFullName() + " calls " + target);
                }
            }
            for (JavaMethod method : type.getMethods()) {
                if (SERIALIZATION.contains(method.getName())) {
                    complaints.add(method.getFullName() + " is called by serialization");
                }
            }
        }
        return complaints;
    }

    @Test
    void whatIsHarmlessIsNot() {
        assertThat(complaints(new ClassFileImporter().importClasses(ByName.Harmless.class)))
                .isEmpty();
    }
}
