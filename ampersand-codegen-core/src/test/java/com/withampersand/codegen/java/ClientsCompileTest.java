package com.withampersand.codegen.java;

import static com.withampersand.codegen.java.ApiSample.property;
import static com.withampersand.codegen.java.OperationSample.STRING;
import static com.withampersand.codegen.java.OperationSample.said;
import static org.assertj.core.api.Assertions.assertThat;

import com.withampersand.codegen.model.Docs;
import com.withampersand.codegen.model.Operation.Content;
import com.withampersand.codegen.model.Operation.In;
import com.withampersand.codegen.model.ScalarKind;
import com.withampersand.codegen.model.SecurityScheme.Kind;
import com.withampersand.codegen.model.TypeRef;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whatever an API has, its clients compile under every lint beside the runtime. */
class ClientsCompileTest {

    @Test
    void everyKindOfOperationCompiles() throws IOException {
        ApiSample api = new ApiSample()
                .server("api.yaml", "https://api.example.com")
                .server("read.yaml", "")
                .scheme("Key", Kind.HEADER, "X-Key")
                .scheme("Query", Kind.QUERY, "key")
                .scheme("Cookie", Kind.COOKIE, "key")
                .scheme("Token", Kind.BEARER, "")
                .scheme("Login", Kind.BASIC, "");
        TypeRef thing = api.object("Thing", property("name", STRING, true));
        TypeRef consumer = api.object("Consumer");
        TypeRef meta = api.object("Meta", property("next", STRING, false));
        TypeRef page = api.object(
                "Page", property("items", new TypeRef.ListOf(thing, false), false), property("meta", meta, false));
        api.problem(api.object("Problem"));

        api.with(
                OperationSample.of("listThings", "GET", "/projects/{project}/things/{token}")
                        .docs(new Docs("Lists */ things {@code", "With @tags, `code}` and \\u0041.", List.of(), true))
                        .fromClient("project", "defaultProject")
                        .path("token")
                        .optional("pageToken", said("Where to go on */", "Default: {"))
                        .returns(Content.JSON, page, "A page")
                        .pages("pageToken", List.of("items"), List.of("meta", "next"), thing)
                        .auth("Key", "Token")
                        .auth(),
                OperationSample.of("makeThing", "POST", "/things/*/{http}")
                        .path("http")
                        .required(In.HEADER, "X-List", new TypeRef.ListOf(STRING, false))
                        .required(In.QUERY, "at", new TypeRef.Scalar(ScalarKind.DATE_TIME))
                        .optional(In.COOKIE, "class", STRING)
                        .body(Content.JSON, "application/json", consumer, true)
                        .returns(Content.JSON, TypeRef.FREE_FORM, "Anything")
                        .error("422", consumer),
                OperationSample.of("findThing", "QUERY", "/things")
                        .body(Content.TEXT, "text/plain", STRING, false)
                        .returns(Content.TEXT, STRING, "Text"),
                OperationSample.of("sendThing", "PUT", "/things")
                        .in("read.yaml")
                        .body(Content.BYTES, "application/zip", STRING, true)
                        .returns(Content.BYTES, STRING, "Bytes")
                        .sideEffects(),
                OperationSample.of("dropThings", "DELETE", "/things")
                        .tag("Setting")
                        .body(Content.BYTES, "application/zip", STRING, false));

        assertThat(StrictCompiler.complaints(api.files())).isEmpty();
    }
}
