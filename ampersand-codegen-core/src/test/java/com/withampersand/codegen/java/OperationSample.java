package com.withampersand.codegen.java;

import com.withampersand.codegen.model.Docs;
import com.withampersand.codegen.model.Operation;
import com.withampersand.codegen.model.Operation.Body;
import com.withampersand.codegen.model.Operation.Content;
import com.withampersand.codegen.model.Operation.In;
import com.withampersand.codegen.model.Operation.Parameter;
import com.withampersand.codegen.model.Operation.Result;
import com.withampersand.codegen.model.Pagination;
import com.withampersand.codegen.model.Place;
import com.withampersand.codegen.model.ScalarKind;
import com.withampersand.codegen.model.TypeRef;
import com.withampersand.codegen.model.WireStyle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Describes an operation for a test, with as little as the test is about. */
final class OperationSample {

    static final TypeRef STRING = new TypeRef.Scalar(ScalarKind.STRING);

    private final String id;
    private final String method;
    private final String path;
    private final List<Parameter> parameters = new ArrayList<>();
    private final Map<String, TypeRef> errors = new LinkedHashMap<>();
    private final List<List<String>> security = new ArrayList<>();
    private String document = "api.yaml";
    private String tag = "Thing";
    private Docs docs = Docs.NONE;
    private Result result = Result.of(Content.NONE, STRING, false, Docs.NONE);
    private boolean sideEffects;
    private @Nullable Body body;
    private @Nullable Pagination pagination;

    private OperationSample(String id, String method, String path) {
        this.id = id;
        this.method = method;
        this.path = path;
    }

    static OperationSample of(String id, String method, String path) {
        return new OperationSample(id, method, path);
    }

    static Docs said(String description, String... facts) {
        return new Docs("", description, List.of(facts), false);
    }

    OperationSample in(String document) {
        this.document = document;
        return this;
    }

    OperationSample tag(String tag) {
        this.tag = tag;
        return this;
    }

    OperationSample docs(Docs docs) {
        this.docs = docs;
        return this;
    }

    OperationSample path(String name) {
        return add(name, In.PATH, STRING, true, "", said("The " + name + ".", "Example: `" + name + "-1`"));
    }

    OperationSample fromClient(String name, String clientValue) {
        return add(name, In.PATH, STRING, true, clientValue, Docs.NONE);
    }

    OperationSample required(In in, String name, TypeRef type) {
        return add(name, in, type, true, "", Docs.NONE);
    }

    OperationSample optional(In in, String name, TypeRef type) {
        return add(name, in, type, false, "", Docs.NONE);
    }

    OperationSample optional(String name, Docs words) {
        return add(name, In.QUERY, STRING, false, "", words);
    }

    private OperationSample add(String name, In in, TypeRef type, boolean required, String clientValue, Docs words) {
        Place place = place().child("parameters").child("" + parameters.size());
        parameters.add(new Parameter(place, name, in, WireStyle.usual(in), type, required, false, clientValue, words));
        return this;
    }

    OperationSample body(Content content, String mediaType, TypeRef type, boolean required) {
        body = new Body(mediaType, content, type, required, "", "other", Map.of(), said("What to do."));
        return this;
    }

    OperationSample returns(Content content, TypeRef type, String words) {
        result = Result.of(content, type, false, said(words));
        return this;
    }

    OperationSample error(String status, TypeRef type) {
        errors.put(status, type);
        return this;
    }

    OperationSample auth(String... schemes) {
        security.add(List.of(schemes));
        return this;
    }

    OperationSample sideEffects() {
        sideEffects = true;
        return this;
    }

    OperationSample pages(String token, List<String> items, List<String> next, TypeRef item) {
        return pages(new Pagination.Token(token, next, items, item));
    }

    OperationSample pages(Pagination how) {
        pagination = how;
        return this;
    }

    private Place place() {
        return new Place(document, "").child("paths").child(path).child(method);
    }

    Operation build() {
        return new Operation(
                place(),
                id,
                tag,
                method,
                path,
                docs,
                parameters,
                document,
                body,
                List.of(),
                result,
                List.of(),
                errors,
                security,
                sideEffects,
                pagination);
    }
}
