package com.withampersand.codegen;

import com.sun.net.httpserver.HttpServer;
import com.withampersand.codegen.document.Digest;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** Documents on a web of this machine's own, by their paths; of others it knows nothing. */
final class DocumentServer implements AutoCloseable {

    private final Map<String, String> documents;
    private final List<String> requests = new CopyOnWriteArrayList<>();
    private final HttpServer server;

    DocumentServer(Map<String, String> documents) throws IOException {
        this.documents = new ConcurrentHashMap<>(documents);
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            String path = exchange.getRequestURI().getPath();
            requests.add(path);
            byte[] body = this.documents.getOrDefault(path, "gone").getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(this.documents.containsKey(path) ? 200 : 404, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
    }

    void put(String path, String document) {
        documents.put(path, document);
    }

    void clear() {
        documents.clear();
    }

    /** The paths that were asked for. */
    List<String> requests() {
        return Collections.unmodifiableList(requests);
    }

    String url(String path) {
        return "http://" + server.getAddress().getHostString() + ":"
                + server.getAddress().getPort() + path;
    }

    /** The URL with the checksum of the document that is there now. */
    String withChecksum(String path) {
        return withChecksum(path, documents.getOrDefault(path, ""));
    }

    /** The URL with the checksum of another document. */
    String withChecksum(String path, String document) {
        return url(path) + "#sha256=" + Digest.of(document.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
