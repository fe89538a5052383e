package com.withampersand.codegen.runtime;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.eclipse.jetty.alpn.server.ALPNServerConnectionFactory;
import org.eclipse.jetty.http2.server.HTTP2ServerConnectionFactory;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.SecureRequestCustomizer;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.SslConnectionFactory;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.ssl.SslContextFactory;

/** A server on loopback behind TLS, which offers HTTP/2 or does not, and answers when as many requests wait as it was told. */
final class SecureServer implements AutoCloseable {

    /** What came, by which version, over which connection. */
    record Arrival(String version, String connection, String method) {}

    private static final String PASSWORD = "changeit";

    private final Collection<Arrival> arrivals = new ConcurrentLinkedQueue<>();
    private final Server server = new Server();
    private final ServerConnector connector;
    private final KeyStore keys;
    private volatile CountDownLatch waiting = new CountDownLatch(0);

    SecureServer(Path folder, boolean http2) {
        try {
            Path store = store(folder);
            keys = KeyStore.getInstance("PKCS12");
            try (InputStream in = Files.newInputStream(store)) {
                keys.load(in, PASSWORD.toCharArray());
            }
            connector = connector(http2);
            server.addConnector(connector);
            server.setHandler(new Handler.Abstract() {
                @Override
                public boolean handle(Request request, Response response, Callback callback) throws Exception {
                    answer(request, response, callback);
                    return true;
                }
            });
            server.start();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** A certificate of its own, made anew, so that none runs out one day. */
    private static Path store(Path folder) throws IOException, InterruptedException {
        Path store = folder.resolve("keys.p12");
        String keytool =
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
        List<String> command = new ArrayList<>(List.of(keytool, "-genkeypair", "-alias", "loopback", "-keyalg", "EC"));
        command.addAll(List.of("-dname", "CN=loopback", "-ext", "san=ip:127.0.0.1", "-validity", "2"));
        command.addAll(List.of("-storetype", "PKCS12", "-keystore", store.toString(), "-storepass", PASSWORD));
        Process made = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(made.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (made.waitFor() != 0) {
            throw new IllegalStateException("No certificate: " + said);
        }
        return store;
    }

    private ServerConnector connector(boolean http2) {
        SslContextFactory.Server tls = new SslContextFactory.Server();
        tls.setKeyStore(keys);
        tls.setKeyStorePassword(PASSWORD);
        HttpConfiguration how = new HttpConfiguration();
        how.addCustomizer(new SecureRequestCustomizer());
        HttpConnectionFactory one = new HttpConnectionFactory(how);
        ServerConnector made;
        if (http2) {
            ALPNServerConnectionFactory alpn = new ALPNServerConnectionFactory();
            alpn.setDefaultProtocol(one.getProtocol());
            made = new ServerConnector(
                    server,
                    new SslConnectionFactory(tls, alpn.getProtocol()),
                    alpn,
                    new HTTP2ServerConnectionFactory(how),
                    one);
        } else {
            made = new ServerConnector(server, new SslConnectionFactory(tls, one.getProtocol()), one);
        }
        made.setHost("127.0.0.1");
        return made;
    }

    String url() {
        return "https://127.0.0.1:" + connector.getLocalPort();
    }

    /** Lets no request be answered before so many have come. */
    void awaitTogether(int count) {
        waiting = new CountDownLatch(count);
    }

    List<Arrival> arrivals() {
        return List.copyOf(arrivals);
    }

    /** What trusts this server. */
    SSLContext trusting() throws GeneralSecurityException {
        TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(keys);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, trust.getTrustManagers(), null);
        return context;
    }

    private void answer(Request request, Response response, Callback callback) throws InterruptedException {
        arrivals.add(new Arrival(
                request.getConnectionMetaData().getHttpVersion().asString(),
                request.getConnectionMetaData().getRemoteSocketAddress().toString(),
                request.getMethod()));
        CountDownLatch together = waiting;
        together.countDown();
        if (!together.await(20, TimeUnit.SECONDS)) {
            throw new AssertionError("Only some came at once: " + arrivals);
        }
        response.getHeaders().put("Content-Type", "text/plain");
        response.write(true, ByteBuffer.wrap("7".getBytes(StandardCharsets.UTF_8)), callback);
    }

    @Override
    public void close() {
        try {
            server.stop();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
