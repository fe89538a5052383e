package com.withampersand.codegen.model;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What extensions ask for beside operations and types.
 *
 * @param masks the operations whose update mask follows from what was set
 * @param awaitings the operations that are repeated until an answer is final
 * @param uploads the operations that tell where to upload something
 * @param webhooks what is received by webhooks, if anything
 * @param tokens what a token says that callers sign themselves, if they do
 * @param passthroughs the servers whose paths are not described
 */
public record Comforts(
        List<UpdateMask> masks,
        List<Awaiting> awaitings,
        List<Upload> uploads,
        @Nullable Webhooks webhooks,
        @Nullable Tokens tokens,
        List<Passthrough> passthroughs) {

    /** Nothing. */
    public static final Comforts NONE = new Comforts(List.of(), List.of(), List.of(), null, null, List.of());

    /** Copies the lists. */
    public Comforts {
        masks = List.copyOf(masks);
        awaitings = List.copyOf(awaitings);
        uploads = List.copyOf(uploads);
        passthroughs = List.copyOf(passthroughs);
    }

    /**
     * The body of an update that lists the paths of what it changes ({@code x-update-mask}).
     *
     * @param operation the operation
     * @param body the type of its body, an object
     * @param property the property of the body that lists the paths
     * @param resource the property of the body that holds the new values
     * @param paths the paths that can be listed, their steps joined by dots; {@code *} is any key of a map
     */
    public record UpdateMask(Place operation, Place body, String property, String resource, List<String> paths) {

        /** Copies the list. */
        public UpdateMask {
            paths = List.copyOf(paths);
        }
    }

    /**
     * An operation that tells how something goes on ({@code x-await}).
     *
     * @param operation the operation
     * @param property the property of its result that tells
     * @param pending the values that do not stay
     */
    public record Awaiting(Place operation, String property, List<String> pending) {

        /** Copies the list. */
        public Awaiting {
            pending = List.copyOf(pending);
        }
    }

    /**
     * An operation that tells where to upload something ({@code x-upload}).
     *
     * @param operation the operation
     * @param url the property of its result that is the URL
     * @param md5 the name of the query parameter that takes a digest, which the upload has as well; empty if there is none
     */
    public record Upload(Place operation, String url, String md5) {}

    /**
     * What is received by webhooks ({@code x-webhooks}).
     *
     * @param event the type of all of it
     * @param results where the results are in those messages that have some
     * @param data the messages of which elsewhere the data come alone, if there are any
     */
    public record Webhooks(
            Place event, List<Results> results, @Nullable Data data) {

        /** Copies the list. */
        public Webhooks {
            results = List.copyOf(results);
        }
    }

    /**
     * A message whose list of results is too long at times, and then behind a link.
     *
     * @param message the type of the message
     * @param list the property with the list
     * @param link the properties that lead to the link
     * @param item the type of a result
     */
    public record Results(Place message, String list, List<String> link, TypeRef item) {

        /** Copies the list. */
        public Results {
            link = List.copyOf(link);
        }
    }

    /**
     * Messages of which the data come alone, their type beside them.
     *
     * @param union the type of all such messages, told apart by a discriminator
     * @param property the property that holds the data
     */
    public record Data(Place union, String property) {}

    /**
     * What a token says that callers sign themselves ({@code x-jwt}).
     *
     * @param claims the claims to give, in their order
     * @param maxSeconds how long it may be valid
     */
    public record Tokens(List<String> claims, long maxSeconds) {

        /** Copies the list. */
        public Tokens {
            claims = List.copyOf(claims);
        }
    }

    /**
     * A server that takes requests of any method and path ({@code x-passthrough}).
     *
     * @param name what it is called, an identifier of Java
     * @param docs what is said of it
     * @param security the alternatives, as those of an operation
     * @param headers headers that all requests carry, with their values
     * @param required headers that must be given, by the name that Java has for them
     * @param optional headers that may be given, likewise
     */
    public record Passthrough(
            String name,
            Docs docs,
            List<List<String>> security,
            Map<String, String> headers,
            Map<String, String> required,
            Map<String, String> optional) {

        /** The name of its server, in the place of that of a document. */
        public String server() {
            return name;
        }
    }
}
