package com.withampersand.benchmarks.calls;

import com.withampersand.benchmarks.openapi.api.ApiClient;
import com.withampersand.benchmarks.openapi.api.ApiException;
import com.withampersand.benchmarks.openapi.api.client.InstallationApi;
import com.withampersand.benchmarks.ours.AmpersandClient;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.concurrent.CompletableFuture;

/** One way to get an installation. */
interface Caller {

    /** Gets it while the thread waits. */
    void call();

    /** Gets it without a thread that waits. */
    CompletableFuture<?> callAsync();

    static Caller of(String name, String url) {
        return switch (name) {
            case "ours" -> ours(url);
            case "openapi" -> openapi(url);
            case "bare" -> bare(HttpClient.newHttpClient(), url);
            case "in-place" ->
                bare(HttpClient.newBuilder().executor(Runnable::run).build(), url);
            default -> throw new IllegalArgumentException(name);
        };
    }

    private static Caller ours(String url) {
        AmpersandClient client = AmpersandClient.builder()
                .baseUrl(url)
                .apiKey("key")
                .defaultProject("p")
                .build();
        return new Caller() {
            @Override
            public void call() {
                client.installations().get("i", "n");
            }

            @Override
            public CompletableFuture<?> callAsync() {
                return client.installations().getCall("i", "n").executeAsync();
            }
        };
    }

    private static Caller openapi(String url) {
        ApiClient client = new ApiClient();
        client.updateBaseUri(url);
        client.setRequestInterceptor(request -> request.header("X-Api-Key", "key"));
        InstallationApi api = new InstallationApi(client);
        return new Caller() {
            @Override
            public void call() {
                try {
                    api.getInstallation("p", "i", "n");
                } catch (ApiException e) {
                    throw new IllegalStateException(e);
                }
            }

            @Override
            public CompletableFuture<?> callAsync() {
                throw new UnsupportedOperationException("Its client is one for threads that wait");
            }
        };
    }

    /** The client of the JDK and nothing else: the bytes are not decoded. */
    private static Caller bare(HttpClient client, String url) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(url + "/projects/p/integrations/i/installations/n"))
                .version(HttpClient.Version.HTTP_1_1)
                .header("Accept", "application/json")
                .header("X-Api-Key", "key")
                .build();
        return new Caller() {
            @Override
            public void call() {
                try {
                    client.send(request, HttpResponse.BodyHandlers.ofByteArray());
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                } catch (InterruptedException e) {
                    throw new IllegalStateException(e);
                }
            }

            @Override
            public CompletableFuture<?> callAsync() {
                return client.sendAsync(request, HttpResponse.BodyHandlers.ofByteArray());
            }
        };
    }
}
