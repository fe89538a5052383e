package com.withampersand.codegen.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One method on one path.
 *
 * @param place where it is described
 * @param id its {@code operationId}; empty if it has none
 * @param tag its first tag; empty if it has none
 * @param method the HTTP method in upper case
 * @param path the path template (OpenAPI 3.0.4, 4.8.8)
 * @param docs what is said of it
 * @param parameters all parameters of path and operation: those in the path first and in its order, then the others in the
 *     order of the description
 * @param server the {@link Server#id()} of the server that it is called at
 * @param body what it sends, if anything: of several media types the best
 * @param otherBodies what it can send instead, and that is another thing
 * @param result what it returns on success
 * @param otherResults what it returns instead if asked for another media type
 * @param errors the types of error bodies by status: {@code 400}, {@code 4XX} or {@code default}
 * @param security the alternatives, each a list of names of {@link Api#securitySchemes()} that are needed together; empty
 *     if none is needed
 * @param sideEffects whether it must not be repeated although its method says that it could be
 * @param pagination how it is paged, if it is
 */
public record Operation(
        Place place,
        String id,
        String tag,
        String method,
        String path,
        Docs docs,
        List<Parameter> parameters,
        String server,
        @Nullable Body body,
        List<Body> otherBodies,
        Result result,
        List<Result> otherResults,
        Map<String, TypeRef> errors,
        List<List<String>> security,
        boolean sideEffects,
        @Nullable Pagination pagination) {

    /** {@return this, the same with each other body alone, and all of these with each other result} */
    public List<Operation> variants() {
        List<Operation> variants = new ArrayList<>(List.of(this));
        for (Body other : otherBodies) {
            variants.add(
                    with(docs.stating("Sends `" + other.mediaType() + "`."), other, List.of(), result, pagination));
        }
        List<Operation> asked = List.copyOf(variants);
        for (Result other : otherResults) {
            String fact = other.isByStatus()
                    ? "Tells the answers of several statuses apart."
                    : "Answers `" + other.mediaType() + "`.";
            for (Operation variant : asked) {
                variants.add(variant.with(variant.docs.stating(fact), variant.body, List.of(), other, null));
            }
        }
        return variants;
    }

    /** {@return what comes with each status, if that differs; else nothing} */
    public Map<String, Result> byStatus() {
        return otherResults.stream()
                .filter(Result::isByStatus)
                .findFirst()
                .map(Result::byStatus)
                .orElse(Map.of());
    }

    /** {@return whether what a call gives may be null: of a list there is always a page} */
    public boolean isNullable() {
        return result.nullable() || (result.absent() && pagination == null);
    }

    /** {@return whether this is a variant that answers something else than usual} */
    public boolean isAnsweredOtherwise() {
        return otherResults.contains(result);
    }

    /** The same operation with another way of being paged. */
    Operation paged(@Nullable Pagination paged) {
        return with(docs, body, otherBodies, result, paged);
    }

    private Operation with(
            Docs words, @Nullable Body sent, List<Body> others, Result answer, @Nullable Pagination paged) {
        return new Operation(
                place,
                id,
                tag,
                method,
                path,
                words,
                parameters,
                server,
                sent,
                others,
                answer,
                otherResults,
                errors,
                security,
                sideEffects,
                paged);
    }

    /**
     * A parameter.
     *
     * @param place where it is described
     * @param name its name on the wire
     * @param in where it travels
     * @param style how it is written
     * @param type the type of its value
     * @param required whether it must be given
     * @param secret whether its value must not show in logs
     * @param clientValue the name of the client-level value that it takes its value from; empty if it is given with each call
     * @param docs what is said of it
     */
    public record Parameter(
            Place place,
            String name,
            In in,
            WireStyle style,
            TypeRef type,
            boolean required,
            boolean secret,
            String clientValue,
            Docs docs) {

        /** {@return the same as a parameter that a call may leave out} */
        Parameter optional() {
            return new Parameter(place, name, in, style, type, false, secret, clientValue, docs);
        }
    }

    /** Where a parameter travels. */
    public enum In {
        /** In the path. */
        PATH,
        /** In the query. */
        QUERY,
        /** In a header. */
        HEADER,
        /** In the {@code Cookie} header. */
        COOKIE,
        /** As the whole query. */
        QUERYSTRING
    }

    /**
     * A request body.
     *
     * @param mediaType what is sent as {@code Content-Type}
     * @param content how it is written
     * @param type the type of the value, if the content is JSON or a form
     * @param required whether it must be given
     * @param nameHint the name that the description proposes for it ({@code x-codegen-request-body-name}), or empty
     * @param word what tells it from other bodies of the operation, such as {@code form}
     * @param parts those properties of a form that are not written in the usual way, by name
     * @param docs what is said of it
     */
    public record Body(
            String mediaType,
            Content content,
            TypeRef type,
            boolean required,
            String nameHint,
            String word,
            Map<String, Part> parts,
            Docs docs) {}

    /**
     * How a property of a form is written.
     *
     * @param style as a query parameter of this style; null if as its media type says
     * @param mediaType its media type, empty if it is the usual one of its type
     */
    public record Part(@Nullable WireStyle style, String mediaType) {}

    /**
     * What comes back on success.
     *
     * @param content how it is read
     * @param type the type of the value, if the content is JSON; of a stream that of each value
     * @param nullable whether the value may be null
     * @param docs what is said of it
     * @param status the status that it usually comes with
     * @param example an example as it travels; empty if there is none
     * @param mediaType the media type to ask for; empty if it is the usual one for such content, and there is no other
     * @param end the data of the event that is the end of a stream, empty if there is none
     * @param absent whether some success has no body where this is JSON
     * @param described the status and media type of the description, as in {@code 2XX text/csv}, or {@code none}
     * @param byStatus what each status has, if this is of {@link Content#STATUSES}
     */
    public record Result(
            Content content,
            TypeRef type,
            boolean nullable,
            Docs docs,
            int status,
            String example,
            String mediaType,
            String end,
            boolean absent,
            String described,
            Map<String, Result> byStatus) {

        /** {@return the same with its usual status, and without an example} */
        public static Result of(Content content, TypeRef type, boolean nullable, Docs docs) {
            int status = content == Content.NONE ? 204 : 200;
            return new Result(content, type, nullable, docs, status, "", "", "", false, Decided.NO_ANSWER, Map.of());
        }

        /** {@return what comes one by one} */
        public static Result stream(
                Content content, TypeRef type, Docs docs, String mediaType, String end, String described) {
            return new Result(content, type, false, docs, 200, "", mediaType, end, false, described, Map.of());
        }

        /** {@return what tells the results of statuses apart} */
        static Result byStatus(Map<String, Result> statuses) {
            Result first = statuses.values().iterator().next();
            return new Result(
                    Content.STATUSES,
                    first.type,
                    false,
                    Docs.NONE,
                    first.status,
                    "",
                    "",
                    "",
                    false,
                    Decided.NO_ANSWER,
                    statuses);
        }

        /** {@return whether it tells those of several statuses apart} */
        public boolean isByStatus() {
            return content == Content.STATUSES;
        }

        /** {@return the types of all values that may come} */
        public Stream<TypeRef> types() {
            return isByStatus() ? byStatus.values().stream().flatMap(Result::types) : Stream.of(type);
        }

        /** {@return what stands for it in a names file} */
        public String decision() {
            return described + (absent ? Decided.OR_NOTHING : "");
        }

        /** The same, asked for by that, and perhaps not there. */
        Result with(String asked, boolean orNothing, Docs words) {
            return new Result(
                    content, type, nullable, words, status, example, asked, end, orNothing, described, byStatus);
        }

        /** {@return whether it comes one by one} */
        public boolean isStream() {
            return content == Content.EVENTS || content == Content.TEXT_EVENTS || content == Content.JSON_LINES;
        }

        /** {@return what tells it from other results of the operation, such as {@code csv}} */
        public String word() {
            return isStream() ? "stream" : isByStatus() ? "by status" : MediaTypes.answerWord(mediaType);
        }
    }

    /** How a body is written or read. */
    public enum Content {
        /** There is none. */
        NONE,
        /** JSON. */
        JSON,
        /** {@code application/x-www-form-urlencoded}. */
        FORM,
        /** {@code multipart/form-data} and its like. */
        MULTIPART,
        /** Text. */
        TEXT,
        /** Bytes. */
        BYTES,
        /** Server-sent events with data that is JSON. */
        EVENTS,
        /** Server-sent events with data that is text. */
        TEXT_EVENTS,
        /** Values of JSON, one on each line. */
        JSON_LINES,
        /** As the status says. */
        STATUSES
    }
}
