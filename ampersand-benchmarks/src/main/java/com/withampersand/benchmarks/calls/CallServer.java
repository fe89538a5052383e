package com.withampersand.benchmarks.calls;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Executors;

/** Answers every request with one document, until its input ends. */
public final class CallServer {
    private CallServer() {}

    /**
     * Prints the URL and serves.
     *
     * @param args the file with the document
     * @throws IOException if it cannot be read, or nothing can be served
     */
    public static void main(String... args) throws IOException {
        byte[] document = Files.readAllBytes(Path.of(args[0]));
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 256);
        server.setExecutor(Executors.newFixedThreadPool(4));
        server.createContext("/", exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, document.length);
            exchange.getResponseBody().write(document);
            exchange.close();
        });
        server.start();
        System.out.println("http://127.0.0.1:" + server.getAddress().getPort());
        System.in.transferTo(System.err);
        System.exit(0);
    }
}
