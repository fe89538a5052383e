package com.withampersand.codegen;

import com.withampersand.codegen.diagnostics.SpecException;
import com.withampersand.codegen.document.Digest;
import com.withampersand.codegen.document.RemoteDocument;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Documents on the web, each kept by its checksum once it was fetched: the same input is the same bytes, today and without
 * a network.
 *
 * @param cache the folder to keep them in, which need not exist
 * @param offline whether nothing may be fetched
 */
public record Downloads(Path cache, boolean offline) {

    private static final Duration TIMEOUT = Duration.ofSeconds(60);
    private static final Pattern URL = Pattern.compile(
            "(?<url>[^#]*?(?<name>[^/#?]*)(\\?[^#]*)?)" + RemoteDocument.CHECKSUM + "(?<sum>[0-9a-fA-F]{64})");

    /**
     * {@return the file that has the document}
     * @param input the URL with the checksum as its fragment, as in {@code https://example.com/api.yaml#sha256=…}
     * @throws SpecException if the checksum is missing or another, or if there is no network
     * @throws IOException if the document cannot be fetched or kept
     */
    Path file(String input) throws IOException {
        Matcher url = matched(input);
        String sum = sum(url);
        String name = url.group("name").matches("[\\w.-]*\\w") ? url.group("name") : "document";
        Path file = cache.resolve(sum).resolve(name);
        if (!Digest.ofFile(file).equals(sum)) {
            keep(fetch(url.group("url"), sum), file);
        }
        return file;
    }

    /**
     * {@return the document, to be fetched once something refers to it}
     * @param input the URL with the checksum as its fragment
     * @param downloads what fetches it
     * @throws SpecException if the checksum is missing
     */
    static RemoteDocument document(String input, Supplier<Downloads> downloads) {
        Matcher url = matched(input);
        return new RemoteDocument(
                url.group("url"), sum(url), () -> downloads.get().file(input));
    }

    /**
     * {@return the document that an input is}
     * @param input the URL with the checksum as its fragment
     * @param file what it was fetched to
     */
    static RemoteDocument input(String input, Path file) {
        Matcher url = matched(input);
        return RemoteDocument.ofInput(url.group("url"), sum(url), file);
    }

    private static Matcher matched(String input) {
        Matcher url = URL.matcher(input);
        if (!url.matches()) {
            throw InputLocator.refused(
                    "input-without-checksum",
                    "`" + input + "` has no checksum, so nobody could tell whether it is still the same",
                    "Append #sha256= and the 64 digits that sha256sum prints of the document; or download it.");
        }
        return url;
    }

    private static String sum(Matcher url) {
        return url.group("sum").toLowerCase(Locale.ROOT);
    }

    private byte[] fetch(String url, String sum) throws IOException {
        if (offline) {
            throw InputLocator.refused(
                    "input-offline",
                    "`" + url + "` was never fetched, and this is an offline run",
                    "Run once online; what has this checksum is kept in " + cache + ".");
        }
        byte[] bytes = get(url);
        String actual = Digest.of(bytes);
        if (!actual.equals(sum)) {
            throw InputLocator.refused(
                    "input-checksum",
                    "`" + url + "` has another checksum now: " + actual,
                    "Look at what changed, and put that checksum behind #sha256= if it is as it should be.");
        }
        return bytes;
    }

    private static byte[] get(String url) throws IOException {
        HttpClient client = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NORMAL)
                .connectTimeout(TIMEOUT)
                .build();
        try {
            HttpRequest request =
                    HttpRequest.newBuilder(URI.create(url)).timeout(TIMEOUT).build();
            HttpResponse<byte[]> response = client.send(request, BodyHandlers.ofByteArray());
            if (response.statusCode() != 200) {
                throw new IOException(url + ": the server answers with status " + response.statusCode());
            }
            return response.body();
        } catch (IllegalArgumentException malformed) {
            throw InputLocator.refused("input-malformed", "`" + url + "` is no URL", "Correct it.");
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while fetching " + url, interrupted);
        }
    }

    private static void keep(byte[] bytes, Path file) throws IOException {
        Files.createDirectories(file.resolveSibling(""));
        Path draft = Files.createTempFile(file.resolveSibling(""), "draft", ".tmp");
        Files.write(draft, bytes);
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
    }
}
