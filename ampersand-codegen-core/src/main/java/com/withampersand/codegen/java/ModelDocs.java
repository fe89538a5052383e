package com.withampersand.codegen.java;

import com.withampersand.codegen.java.source.CodeBlock;
import com.withampersand.codegen.model.Docs;
import com.withampersand.codegen.model.Origin;
import com.withampersand.codegen.model.Property;
import com.withampersand.codegen.model.TypeDef;
import com.withampersand.codegen.model.TypeRef;
import java.util.regex.Pattern;

/** The words for models and their members. */
final class ModelDocs {

    /** A full stop that ends a sentence, and not one of {@code e.g.} or {@code i.e.}. */
    private static final Pattern FIRST_SENTENCE_END =
            Pattern.compile("(?<=[^.].[.!?])(?<!e\\.g\\.|i\\.e\\.)\\s+(?=\\p{Lu})|\\n\\s*\\n");

    private final JavaTypes types;

    ModelDocs(JavaTypes types) {
        this.types = types;
    }

    /** What is said of a type, with a paragraph of our own at the end if that is not empty. */
    CodeBlock type(TypeDef type, CodeBlock paragraph) {
        CodeBlock.Builder text = CodeBlock.builder().add("$L", JavadocRenderer.body(type.docs(), fallback(type)));
        if (!paragraph.isEmpty()) {
            text.add("\n\n<p>").add(paragraph);
        }
        return text.add("$L", JavadocRenderer.deprecation(type.docs())).build();
    }

    /** What is said of a type whose properties are parameters of a constructor, and of those that anything is said of. */
    CodeBlock record(ObjectShape shape) {
        Docs own = shape.object().docs();
        CodeBlock.Builder text = CodeBlock.builder().add("$L", JavadocRenderer.body(own, fallback(shape.object())));
        CodeBlock parameters = shape.fields().stream()
                .filter(field -> !body(field.property()).isEmpty())
                .map(field -> CodeBlock.of("@param $N $L\n", field.name(), parameter(field.property())))
                .collect(CodeBlock.joining(""));
        if (!parameters.isEmpty()) {
            text.add("\n\n")
                    .add(parameters)
                    .add(
                            "@param additionalProperties properties of other names, and those whose value is of another kind than"
                                    + " described");
        }
        return text.add("$L", JavadocRenderer.deprecation(own)).build();
    }

    private CodeBlock parameter(Property property) {
        return fitsParameter(property) ? CodeBlock.of("$L", body(property)) : brief(property);
    }

    /** Whether what is said of a property is one paragraph. */
    boolean fitsParameter(Property property) {
        return !body(property).contains("\n");
    }

    private String body(Property property) {
        return JavadocRenderer.body(docs(property), "");
    }

    /** Everything that is said of a property: for its accessor. */
    CodeBlock property(Property property) {
        return CodeBlock.of("$L", JavadocRenderer.of(docs(property), fallback(property)));
    }

    /** The first sentence of it: for the setter, whose accessor says the rest. */
    CodeBlock brief(Property property) {
        Docs docs = docs(property);
        String text = docs.summary().isEmpty() ? docs.description() : docs.summary();
        String told = JavadocRenderer.sentence(FIRST_SENTENCE_END.split(text, 2)[0]);
        return CodeBlock.of("$L", told.isEmpty() ? JavadocRenderer.sentence(fallback(property)) : told);
    }

    /** What is not said of a parameter yet: for the accessor of a record. */
    CodeBlock accessor(Property property) {
        return fitsParameter(property)
                ? CodeBlock.of("$L", JavadocRenderer.deprecation(docs(property)).strip())
                : property(property);
    }

    /** A property that is a reference without words of its own is described by what it refers to. */
    private Docs docs(Property property) {
        Docs own = property.docs();
        boolean silent = own.summary().isEmpty() && own.description().isEmpty();
        if (!silent || !(property.type() instanceof TypeRef.Named named)) {
            return own;
        }
        Docs target = types.def(named.place()).docs();
        return new Docs(target.summary(), target.description(), own.facts(), own.deprecated());
    }

    private static String fallback(Property property) {
        return "The " + code(property.name()) + ".";
    }

    private static String fallback(TypeDef type) {
        Origin origin = type.origin();
        if (origin instanceof Origin.Component component) {
            return "The " + code(component.name()) + " of the API.";
        }
        String word = origin instanceof Origin.Part part ? part.word() : ((Origin.OfOperation) origin).word();
        if (word.startsWith("with ")) {
            return "The variant with " + code(word.substring("with ".length())) + ".";
        }
        return word.isEmpty() ? "Described in place by the API." : "The value of " + code(word) + ".";
    }

    /** CommonMark for a piece of code. */
    static String code(String text) {
        return text.isBlank() || text.contains("`") ? "`` " + text + " ``" : "`" + text + "`";
    }
}
