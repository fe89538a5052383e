package com.withampersand.codegen.java;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.withampersand.codegen.java.Signature.Argument;
import com.withampersand.codegen.java.source.CodeBlock;
import com.withampersand.codegen.java.source.ParameterSpec;
import com.withampersand.codegen.model.Comforts.Awaiting;
import com.withampersand.codegen.model.Docs;
import com.withampersand.codegen.model.Operation;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** The words for the methods of an operation: all of them for the plain method, and for the others what differs. */
final class OperationDocs {

    /** What descriptions of responses say when they say nothing. */
    private static final Set<String> EMPTY_PHRASES = Set.of(
            "ok",
            "success",
            "successful",
            "created",
            "successful response",
            "successful operation",
            "a successful response");

    /** The longest call that fits on a line beside {@code @apiNote}. */
    private static final int MAX_BESIDE = 104;

    private OperationDocs() {}

    /** For the method of required parameters alone; beside it there may be one that tells statuses apart. */
    static CodeBlock plain(Signature signature, String byStatus) {
        Operation operation = signature.operation();
        Docs docs = operation.docs();
        String call = "{@code " + JavadocRenderer.code(operation.method() + " " + operation.path()) + "}";
        CodeBlock.Builder text = CodeBlock.builder()
                .add("$L\n\n", JavadocRenderer.of(alive(docs), "Calls `" + operation.path() + "`."))
                .add(call.length() > MAX_BESIDE ? "@apiNote\n    $L\n" : "@apiNote $L\n", call);
        tags(signature).forEach(tag -> text.add("$L\n", tag));
        if (!byStatus.isEmpty() && !operation.isAnsweredOtherwise()) {
            text.add("@see $L\n", link(byStatus, signature, List.of()));
        }
        return text.build();
    }

    /** For the method that takes optional parameters too. */
    static CodeBlock withOptions(Signature signature) {
        return other(signature, List.of(), "with optional parameters, which {@code params} sets");
    }

    /** For the method that takes what sets the changes. */
    static CodeBlock changing(Signature signature) {
        return CodeBlock.of(
                "$L\n@throws $T if something is set that cannot be updated, or nothing at all\n",
                other(signature, List.of(), "of what {@code changes} sets, and of nothing else"),
                IllegalArgumentException.class);
    }

    /** For the method that waits in the thread. */
    static CodeBlock awaiting(Signature signature, Awaiting awaiting, ClassName pending) {
        String values = awaiting.pending().stream()
                .map(value -> "{@code " + JavadocRenderer.code(value) + "}")
                .collect(Collectors.joining(" or "));
        return CodeBlock.of("""
                {@link $L} again and again, until {@code $L} is no longer $L.

                @param limit how long to wait at most
                @throws $T if that was not enough
                """, link(signature, List.of()), awaiting.property(), values, pending);
    }

    /** For the method that waits without a thread. */
    static CodeBlock awaitingAsync(Signature signature, String awaiting) {
        List<ParameterSpec> limit = List.of(new ParameterSpec(TypeName.get(Duration.class), "limit"));
        return CodeBlock.of(
                "{@link $L} without blocking a thread. To cancel the future ends the wait.\n",
                link(awaiting, signature, limit));
    }

    /** For the method that uploads in the thread. */
    static CodeBlock uploading(Signature signature, String content) {
        return CodeBlock.of("""
                {@link $L}, and then uploads there, by a PUT with nothing of the client's credentials and headers.

                @param $L what to upload, such as {@code RequestBody.of(path)}
                @return the answer to the call
                """, link(signature, List.of()), content);
    }

    /** For the method that uploads without a thread. */
    static CodeBlock uploadingAsync(Signature signature, String uploading, ClassName body) {
        List<ParameterSpec> content = List.of(new ParameterSpec(body, "content"));
        return CodeBlock.of(
                "{@link $L} without blocking a thread. To cancel the future ends the upload.\n",
                link(uploading, signature, content));
    }

    /** For the method that gives the call. */
    static CodeBlock call(Signature signature) {
        return call(signature, signature.hasOptions() ? List.of(signature.paramsSpec()) : List.of());
    }

    /** For the one of those methods that takes no optional parameters. */
    static CodeBlock plainCall(Signature signature) {
        return call(signature, List.of());
    }

    private static CodeBlock call(Signature signature, List<ParameterSpec> last) {
        String what = signature.operation().pagination() != null
                ? "as a call for one page"
                : signature.operation().result().isStream()
                        ? "as a call that is yet to be made, with {@link "
                                + StreamBody.opener(signature.operation().result()) + "}"
                        : "as a call that is yet to be made";
        return other(signature, last, what);
    }

    private static CodeBlock other(Signature signature, List<ParameterSpec> more, String what) {
        CodeBlock.Builder text = CodeBlock.builder().add("{@link $L} $L.\n", link(signature, more), what);
        if (signature.operation().docs().deprecated()) {
            text.add("\n$L\n", deprecation(signature.operation().docs()));
        }
        return text.build();
    }

    private static List<String> tags(Signature signature) {
        List<String> tags = new ArrayList<>();
        for (Argument argument : signature.required()) {
            String words = words(argument.docs());
            if (!words.isEmpty()) {
                tags.add("@param " + argument.name() + " " + words);
            }
        }
        String result = result(signature);
        if (!result.isEmpty()) {
            tags.add("@return " + result);
        }
        if (signature.operation().docs().deprecated()) {
            tags.add(deprecation(signature.operation().docs()));
        }
        return tags;
    }

    private static String result(Signature signature) {
        if (signature.result() == null) {
            return "";
        }
        if (signature.operation().pagination() != null) {
            return "the items of all pages, each page fetched when it is needed";
        }
        Operation.Result result = signature.operation().result();
        String words = words(result.docs());
        boolean empty = EMPTY_PHRASES.contains(withoutPeriod(words).toLowerCase(Locale.ROOT));
        if (result.isStream()) {
            String what = result.content() == Operation.Content.JSON_LINES ? "the values" : "the events";
            return empty || words.isEmpty()
                    ? what + " as they come, to be closed after use"
                    : withoutPeriod(words) + ". To be closed after use.";
        }
        return empty ? "" : words;
    }

    /** What is said of a parameter or result, with the facts. */
    private static String words(Docs docs) {
        String phrase = phrase(docs);
        if (docs.facts().isEmpty()) {
            return phrase;
        }
        String facts =
                JavadocRenderer.of(new Docs("", "", docs.facts(), false), "").replace('\n', ' ');
        String end = phrase.isEmpty() || phrase.endsWith(".") ? "" : ".";
        return (phrase + end + " " + facts).strip();
    }

    /** A phrase such as {@code the ID of the group}, or sentences if there are several. */
    private static String phrase(Docs docs) {
        String sentence = JavadocRenderer.sentence(docs.summary().isEmpty() ? docs.description() : docs.summary());
        return sentence.contains(". ") ? sentence : JavadocSentence.continued(withoutPeriod(sentence));
    }

    /** A reference to the method of required parameters and some more. */
    private static CodeBlock link(Signature signature, List<ParameterSpec> more) {
        return link(signature.method(), signature, more);
    }

    private static CodeBlock link(String method, Signature signature, List<ParameterSpec> more) {
        List<ParameterSpec> parameters = new ArrayList<>(signature.requiredSpecs());
        parameters.addAll(more);
        return parameters.stream()
                .map(parameter -> CodeBlock.of("$T", erased(parameter.type())))
                .collect(CodeBlock.joining(", ", "#" + method + "(", ")"));
    }

    private static TypeName erased(TypeName type) {
        TypeName raw = type instanceof ParameterizedTypeName parameterized ? parameterized.rawType() : type;
        return raw.withoutAnnotations();
    }

    private static Docs alive(Docs docs) {
        return new Docs(docs.summary(), docs.description(), docs.facts(), false);
    }

    /** The tag that ends the comment of what is deprecated. */
    private static String deprecation(Docs docs) {
        String comment = "\n" + JavadocRenderer.of(docs, "");
        return comment.substring(comment.lastIndexOf("\n@deprecated ") + 1);
    }

    private static String withoutPeriod(String sentence) {
        return sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
    }
}
