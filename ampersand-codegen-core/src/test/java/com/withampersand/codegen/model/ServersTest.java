package com.withampersand.codegen.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Where operations are served. */
class ServersTest {

    private static Reading paths(String paths) {
        return Reading.document("""
                openapi: 3.0.3
                info: {title: Test, version: '1', description: Words.}
                servers:
                  - {url: 'https://eu.example.com/v1'}
                components:
                  schemas:
                    X: {type: object, properties: {x: {type: string}}}
                    Y: {type: object, properties: {y: {type: string}}}
                paths:
                """ + paths.indent(2));
    }

    @Test
    void pathsAndOperationsCanHaveServersOfTheirOwn() {
        Reading read = paths("""
                /a: {get: {operationId: a, responses: {}}}
                /b:
                  servers: [{url: 'https://b.example.com'}]
                  get: {operationId: b, responses: {}}
                  put: {operationId: c, servers: [{url: /c}], responses: {}}
                  post: {operationId: d, servers: [{url: 'https://eu.example.com/v1'}], responses: {}}
                """);

        String document = read.api().servers().get(0).document();
        String b = document + " https://b.example.com";
        String c = document + " https://eu.example.com/c";
        assertThat(read.api().servers()).extracting(Server::id).containsExactly(document, b, c);
        assertThat(read.api().servers()).extracting(Server::isOfDocument).containsExactly(true, false, false);
        assertThat(List.of("a", "b", "c", "d"))
                .extracting(id -> read.operation(id).server())
                .containsExactly(document, b, c, document);
        assertThat(read.problems()).isEmpty();
    }

    @Test
    void serversAreChoicesAndHaveVariables() {
        Reading read = Reading.document("""
                openapi: 3.0.3
                info: {title: Test, version: '1'}
                servers:
                  - url: 'https://{region}.example.com:{port}/v1'
                    variables: {region: {default: eu, enum: [eu, us], description: Where.}, port: {default: 443}}
                  - {url: 'https://sandbox.example.com/{none}', description: The sandbox server}
                paths: {/p: {get: {responses: {}}}}
                """);

        assertThat(read.api().servers()).hasSize(1);
        Server server = read.api().servers().get(0);
        assertThat(server.url()).isEqualTo("https://eu.example.com:443/v1");
        assertThat(server.choices()).extracting(Server.Choice::hint).containsExactly("", "sandbox");
        Server.Variable region = server.choices().get(0).variables().get(0);
        assertThat(region.values()).containsExactly("eu", "us");
        assertThat(region.docs().description()).isEqualTo("Where.");
        assertThat(read.rules()).containsExactly("undescribed-server-variable");
    }

    @Test
    void aDocumentWhoseOnlyServerIsAtEachPathHasThatServer() {
        Reading read = Reading.document("""
                openapi: 3.0.3
                info: {title: Test, version: '1'}
                paths:
                  /p: {servers: [{url: 'https://a.example.com'}], get: {responses: {}}}
                  /q: {servers: [{url: 'https://a.example.com'}], get: {responses: {}}}
                """);

        assertThat(read.api().servers()).hasSize(1);
        assertThat(read.api().servers().get(0).isOfDocument()).isTrue();
        assertThat(read.api().servers().get(0).url()).isEqualTo("https://a.example.com");
    }
}
