package com.withampersand.codegen.java;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import com.withampersand.codegen.java.Symbol.Kind;
import com.withampersand.codegen.java.source.AnnotationSpec;
import com.withampersand.codegen.java.source.EnumConstant;
import com.withampersand.codegen.java.source.FieldSpec;
import com.withampersand.codegen.java.source.JavaFile;
import com.withampersand.codegen.java.source.ParameterSpec;
import com.withampersand.codegen.java.source.TypeSpec;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Reads off the code that is about to be written what others can name of it, with what Java adds unasked. */
final class SurfaceReader {

    private static final Set<Modifier> TELLING =
            Set.of(Modifier.STATIC, Modifier.FINAL, Modifier.ABSTRACT, Modifier.SEALED, Modifier.PROTECTED);

    private static final Set<String> OF_OBJECT = Set.of("toString", "equals", "hashCode");

    /** A class that is named without what is around it, as emitters name a class from within. */
    private static final Pattern UNQUALIFIED = Pattern.compile("(?<![\\p{L}\\p{N}_.@])\\p{Lu}[\\p{L}\\p{N}_]*");

    private final List<Symbol> symbols = new ArrayList<>();
    private final Set<String> classes = new HashSet<>();

    private SurfaceReader() {}

    static Surface read(List<JavaFile> files) {
        SurfaceReader reader = new SurfaceReader();
        files.forEach(file -> reader.learn(file.typeSpec(), file.packageName()));
        files.forEach(file -> reader.type(file.typeSpec(), file.packageName(), false));
        return new Surface(reader.symbols);
    }

    private void learn(TypeSpec type, String owner) {
        String self = owner.isEmpty() ? type.name() : owner + "." + type.name();
        classes.add(self);
        type.typeSpecs().forEach(nested -> learn(nested, self));
    }

    /** The text with all classes as they are named from anywhere. */
    private String qualified(String type, String scope) {
        // An annotation is written before the last of the names; what they mean shows better if it is before all.
        String plain = type.replaceAll("((?:[\\p{L}\\p{N}_]+\\.)+) ?(@[\\p{L}\\p{N}_.]+) ", "$2 $1");
        return UNQUALIFIED.matcher(plain).replaceAll(match -> {
            for (String at = scope; !at.isEmpty(); at = at.substring(0, Math.max(0, at.lastIndexOf('.')))) {
                if (classes.contains(at + "." + match.group())) {
                    return Matcher.quoteReplacement(at + "." + match.group());
                }
            }
            return match.group();
        });
    }

    private void type(TypeSpec type, String owner, boolean inInterface) {
        if (!inInterface && !isVisible(type.modifiers())) {
            return;
        }
        Kind kind = Kind.valueOf(type.kind().name());
        String inside = owner.isEmpty() ? type.name() : owner + "." + type.name();
        List<String> above = new ArrayList<>(texts(type.superinterfaces(), inside));
        TypeName superclass = type.superclass();
        if (superclass != null) {
            above.add(0, qualified(superclass.toString(), inside));
        }
        List<String> modifiers = modifiers(type.modifiers());
        String word = kind.name().toLowerCase(Locale.ROOT);
        symbols.add(new Symbol(
                kind,
                owner,
                type.name(),
                "",
                "",
                word + list(above, SurfaceReader::bare),
                (modifiers.contains("sealed") ? "sealed " : "") + word + " " + type.name(),
                modifiers,
                above.stream().map(SurfaceReader::erased).toList(),
                false,
                isDeprecated(type.annotations())));
        addUnasked(type, kind, inside);
        boolean isInterface = kind == Kind.INTERFACE;
        type.fieldSpecs().stream()
                .filter(field -> isInterface || isVisible(field.modifiers()))
                .forEach(field -> field(field, inside));
        type.methodSpecs().stream()
                .filter(method -> isInterface || isVisible(method.modifiers()))
                .filter(method -> kind != Kind.RECORD || !method.isConstructor())
                .filter(method -> !OF_OBJECT.contains(method.name()))
                .forEach(method -> callable(
                        method.isConstructor() ? Kind.CONSTRUCTOR : Kind.METHOD,
                        inside,
                        method.isConstructor() ? type.name() : method.name(),
                        texts(
                                method.parameters().stream()
                                        .map(parameter -> parameter.type())
                                        .toList(),
                                inside),
                        method.isConstructor()
                                ? ""
                                : qualified(method.returnType().toString(), inside),
                        modifiers(method.modifiers()),
                        isDeprecated(method.annotations())));
        type.typeSpecs().forEach(nested -> type(nested, inside, isInterface));
    }

    /** What enums and records have by themselves. */
    private void addUnasked(TypeSpec type, Kind kind, String self) {
        List<String> none = List.of();
        if (kind == Kind.ENUM) {
            for (EnumConstant constant : type.enumConstants()) {
                String name = constant.name();
                symbols.add(new Symbol(Kind.CONSTANT, self, name, "", self, self, name, none, none, false, false));
            }
            callable(Kind.METHOD, self, "values", none, self + "[]", List.of("static"), false);
            callable(Kind.METHOD, self, "valueOf", List.of("java.lang.String"), self, List.of("static"), false);
        }
        if (kind == Kind.RECORD) {
            List<String> types = new ArrayList<>();
            List<String> parts = new ArrayList<>();
            for (ParameterSpec component : type.components()) {
                String text = qualified(component.type().toString(), self);
                parts.add(text + " " + component.name());
                types.add(text);
                callable(Kind.METHOD, self, component.name(), none, text, none, false);
            }
            symbols.add(new Symbol(
                    Kind.CONSTRUCTOR,
                    self,
                    type.name(),
                    list(types, SurfaceReader::erased),
                    "",
                    list(types, SurfaceReader::bare),
                    type.name() + list(parts, SurfaceReader::shown), // Their names say what they are for.
                    none,
                    none,
                    false,
                    false));
        }
    }

    private void field(FieldSpec field, String owner) {
        String type = qualified(field.type().toString(), owner);
        List<String> modifiers = modifiers(field.modifiers());
        symbols.add(new Symbol(
                Kind.FIELD,
                owner,
                field.name(),
                "",
                erased(type),
                bare(type),
                word(modifiers) + shown(type) + " " + field.name(),
                modifiers,
                List.of(),
                isNullable(type),
                false));
    }

    private void callable(
            Kind kind,
            String owner,
            String name,
            List<String> taken,
            String given,
            List<String> modifiers,
            boolean deprecated) {
        String result = kind == Kind.CONSTRUCTOR ? "" : shown(given) + " ";
        symbols.add(new Symbol(
                kind,
                owner,
                name,
                list(taken, SurfaceReader::erased),
                erased(given),
                bare(given) + list(taken, SurfaceReader::bare),
                word(modifiers) + result + name + list(taken, SurfaceReader::shown),
                modifiers,
                List.of(),
                isNullable(given),
                deprecated));
    }

    private List<String> texts(List<? extends TypeName> types, String scope) {
        return types.stream().map(type -> qualified(type.toString(), scope)).toList();
    }

    private static String list(List<String> types, UnaryOperator<String> text) {
        return types.stream().map(text).collect(Collectors.joining(", ", "(", ")"));
    }

    private static boolean isVisible(Set<Modifier> modifiers) {
        return modifiers.contains(Modifier.PUBLIC) || modifiers.contains(Modifier.PROTECTED);
    }

    private static List<String> modifiers(Set<Modifier> modifiers) {
        return modifiers.stream()
                .filter(TELLING::contains)
                .map(Modifier::toString)
                .sorted()
                .toList();
    }

    /** That classes and their constants are final goes without saying here: all are. */
    private static String word(List<String> modifiers) {
        return Stream.of("protected", "static", "abstract", "sealed")
                .filter(modifiers::contains)
                .map(modifier -> modifier + " ")
                .collect(Collectors.joining());
    }

    private static boolean isDeprecated(List<AnnotationSpec> annotations) {
        return annotations.stream().anyMatch(annotation -> annotation.type().equals(ClassName.get(Deprecated.class)));
    }

    /** Type arguments can have arguments of their own. */
    private static String erased(String type) {
        String text = bare(type);
        String before = "";
        while (!text.equals(before)) {
            before = text;
            text = text.replaceAll("<[^<>]*>", "");
        }
        return text;
    }

    /** A list of {@code java.lang.@Nullable String} is to the compiler nothing else than a list of strings. */
    private static String bare(String type) {
        return type.replaceAll(" @[\\p{L}\\p{N}_.]+ (?=\\[)", "").replaceAll("@[\\p{L}\\p{N}_.]+ ", "");
    }

    private static String shown(String type) {
        return type.replaceAll("@[\\p{L}\\p{N}_.]*\\.(\\w+) ", "@$1 ")
                .replaceAll("(?<![\\p{L}\\p{N}_.])(?:[\\p{Ll}_][\\p{L}\\p{N}_]*\\.)+ ?(?=[@\\p{Lu}])", "");
    }

    private static boolean isNullable(String type) {
        return type.replaceAll("<.*>", "").contains("@");
    }
}
