package com.withampersand.codegen.runtime;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** A server that misbehaves as a test wants, byte by byte. */
final class RawServer implements AutoCloseable {

    /** What comes back for a request. */
    interface Behaviour {
        void answer(Socket socket, OutputStream out) throws IOException;
    }

    /** The request lines that arrived. */
    final List<String> requests = Collections.synchronizedList(new ArrayList<>());

    /** The requests that arrived, without their bodies. */
    final List<String> heads = Collections.synchronizedList(new ArrayList<>());

    private final ServerSocket listening;
    private final List<Socket> sockets = new CopyOnWriteArrayList<>();
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final AtomicInteger accepted = new AtomicInteger();
    private final Behaviour behaviour;

    RawServer(Behaviour behaviour) {
        this.behaviour = behaviour;
        try {
            listening = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        threads.execute(this::accept);
    }

    /** One that says this and then closes the connection. */
    static RawServer saying(String answer) {
        return new RawServer(behaviour(answer));
    }

    /** It says that it will close the connection, or the next request could be on its way already. */
    static Behaviour behaviour(String answer) {
        byte[] bytes = answer.replaceFirst("^(HTTP/1.1 .*)\r\n", "$1\r\nConnection: close\r\n")
                .getBytes(StandardCharsets.ISO_8859_1);
        return (socket, out) -> {
            out.write(bytes);
            out.flush();
            socket.close();
        };
    }

    /** Waits until the client closes the connection: a reset says so too, where something sent was left unread. */
    static void awaitEnd(Socket socket) {
        try {
            InputStream in = socket.getInputStream();
            while (in.read() >= 0) {
                // Nothing more comes but the end.
            }
        } catch (IOException reset) {
            return;
        }
    }

    String url() {
        return "http://127.0.0.1:" + listening.getLocalPort();
    }

    /** How many connections were made. */
    int connections() {
        return accepted.get();
    }

    private void accept() {
        while (!listening.isClosed()) {
            try {
                Socket socket = listening.accept();
                sockets.add(socket);
                accepted.incrementAndGet();
                threads.execute(() -> serve(socket));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void serve(Socket socket) {
        try (socket) {
            InputStream in = socket.getInputStream();
            while (!socket.isClosed() && read(in)) {
                behaviour.answer(socket, socket.getOutputStream());
            }
        } catch (IOException hungUp) {
            sockets.remove(socket);
        }
    }

    /** A request with its headers; the bodies of these tests are short, and come with them. */
    private boolean read(InputStream in) throws IOException {
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        while (!head.toString(StandardCharsets.ISO_8859_1).endsWith("\r\n\r\n")) {
            int next = in.read();
            if (next < 0) {
                return false;
            }
            head.write(next);
        }
        String text = head.toString(StandardCharsets.ISO_8859_1);
        heads.add(text);
        requests.add(text.substring(0, text.indexOf("\r\n")));
        int length = text.replaceAll("(?is).*content-length: (\\d+).*", "$1").matches("\\d+")
                ? Integer.parseInt(text.replaceAll("(?is).*content-length: (\\d+).*", "$1"))
                : 0;
        in.readNBytes(length);
        return true;
    }

    @Override
    public void close() {
        try {
            listening.close();
            for (Socket socket : sockets) {
                socket.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            threads.shutdownNow();
        }
    }
}
