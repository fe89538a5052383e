package com.withampersand.codegen.naming;

import com.withampersand.codegen.model.Operation;
import com.withampersand.codegen.model.Pagination;
import com.withampersand.codegen.model.Place;
import java.util.Locale;

/** The left sides of a names file: what a name belongs to. */
public final class NameKey {

    static final String CLIENT = "client";

    private static final String PAGING = "paging ";

    private static final String ANSWER = "answer ";

    private NameKey() {}

    public static String type(Place place) {
        return "type " + of(place);
    }

    public static String property(Place type, String name) {
        return "property " + of(type) + " " + name;
    }

    public static String constant(Place type, String value) {
        return "constant " + of(type) + " " + value;
    }

    public static String variant(Place variant) {
        return "variant " + of(variant);
    }

    public static String operation(Place place) {
        return "operation " + of(place);
    }

    public static String method(Operation operation) {
        Operation.Result result = operation.result();
        String kind = result.isStream() ? " stream" : result.isByStatus() ? " by status" : " as " + result.mediaType();
        String answer = result.isStream() || operation.isAnsweredOtherwise() ? kind : "";
        return "method " + of(operation.place()) + body(operation) + answer;
    }

    public static String parameters(Operation operation) {
        return "parameters " + of(operation.place()) + body(operation);
    }

    /** What sends another body than JSON, or answers a stream, is another thing, which JSON takes no name from. */
    private static String body(Operation operation) {
        Operation.Body body = operation.body();
        return body == null || body.mediaType().matches("application/json\\s*(;.*)?") ? "" : " " + body.mediaType();
    }

    /** How it is paged, which decides what its method returns; the name is one of {@link Pagination#STYLES}. */
    public static String paging(Place operation) {
        return PAGING + of(operation);
    }

    /** Which of its answers its method gives; the name is what {@link Operation.Result#decision} says. */
    public static String answer(Place operation) {
        return ANSWER + of(operation);
    }

    /** The same with one of several statuses that are told apart. */
    public static String answer(Place operation, String status) {
        return answer(operation) + " " + status;
    }

    public static boolean isPaging(String key) {
        return key.startsWith(PAGING);
    }

    public static boolean isAnswer(String key) {
        return key.startsWith(ANSWER);
    }

    /** {@return whether what belongs to it is no name of Java} */
    static boolean isDecision(String key) {
        return isPaging(key) || isAnswer(key);
    }

    /** The class of what tells the answers of several statuses apart. */
    public static String byStatus(Place operation) {
        return "by-status " + of(operation);
    }

    /** A method beside those of the operation, such as {@code await}. */
    static String beside(String what, Place operation) {
        return what + " " + of(operation);
    }

    public static String parameter(Operation operation, Operation.In in, String name) {
        return "parameter " + of(operation.place()) + " " + in.name().toLowerCase(Locale.ROOT) + " " + name;
    }

    public static String body(Place operation) {
        return "body " + of(operation);
    }

    public static String tagClient(String tag) {
        return "tag-client " + tag;
    }

    public static String tagAccessor(String tag) {
        return "tag " + tag;
    }

    /** The server of a document, or one of its own that operations have, and what else there is to choose from. */
    public static String server(String id) {
        return "server " + id;
    }

    public static String serverVariable(String name) {
        return "server-variable " + name;
    }

    public static String passthrough(String name) {
        return "passthrough " + name;
    }

    static String passthroughClass(String name) {
        return "passthrough-class " + name;
    }

    public static String credential(String scheme) {
        return "credential " + scheme;
    }

    /** A place without spaces, escaped as in URIs, so that it is clear where it ends. */
    private static String of(Place place) {
        return place.toString().replace("%", "%25").replace(" ", "%20");
    }
}
