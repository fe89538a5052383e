package com.withampersand.codegen;

import com.withampersand.codegen.document.RemoteDocument;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What to generate from.
 *
 * @param inputs the OpenAPI documents and JSON Schemas, or folders that are searched for them, as in {@code spec/}
 * @param overlays OpenAPI overlays, applied in this order, as in {@code overlays/names.yaml}
 * @param remoteDocuments the documents on the web that references may lead to, each of which must be needed; and those
 *     that inputs are copies of
 */
public record Sources(List<Path> inputs, List<Path> overlays, List<RemoteDocument> remoteDocuments) {

    /**
     * Copies the lists.
     *
     * @throws IllegalArgumentException if there is no input
     */
    public Sources {
        inputs = List.copyOf(inputs);
        overlays = List.copyOf(overlays);
        remoteDocuments = List.copyOf(remoteDocuments);
        Set<String> urls = new HashSet<>();
        for (RemoteDocument document : remoteDocuments) {
            boolean isNew = document.isInput() || urls.add(document.url());
            Requirement.check(isNew, "The remote document " + document.url() + " is there twice");
        }
        Requirement.check(!inputs.isEmpty(), "No input: name an OpenAPI document, or a folder that holds some");
    }

    /** Without references to the web. */
    public Sources(List<Path> inputs, List<Path> overlays) {
        this(inputs, overlays, List.of());
    }

    /** Gathers what to generate from; see the components of {@link Sources}. */
    public static final class Builder {

        private final List<Path> inputs = new ArrayList<>();
        private final List<Path> overlays = new ArrayList<>();
        private final List<RemoteDocument> remoteDocuments = new ArrayList<>();

        Builder() {}

        /** Adds an input; at least one is needed. */
        public Builder input(Path path) {
            inputs.add(path);
            return this;
        }

        /** Adds inputs. */
        public Builder inputs(List<Path> paths) {
            inputs.addAll(paths);
            return this;
        }

        /** Adds an overlay, to be applied after those before it. */
        public Builder overlay(Path path) {
            overlays.add(path);
            return this;
        }

        /** Adds overlays. */
        public Builder overlays(List<Path> paths) {
            overlays.addAll(paths);
            return this;
        }

        /** Adds documents on the web; see {@link InputLocator#remote} and {@link InputLocator#remoteInputs}. */
        public Builder remoteDocuments(List<RemoteDocument> documents) {
            remoteDocuments.addAll(documents);
            return this;
        }

        Sources build() {
            return new Sources(inputs, overlays, remoteDocuments);
        }
    }
}
