package com.withampersand.codegen.golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.withampersand.codegen.runtime.ApiException;
import com.withampersand.codegen.runtime.Json;
import com.withampersand.codegen.runtime.RetryPolicy;
import com.withampersand.codegen.runtime.TestAnswer;
import com.withampersand.codegen.runtime.TestRequest;
import golden.testserver.GetCardResult;
import golden.testserver.LibraryClient;
import golden.testserver.LibraryTestServer;
import golden.testserver.model.Author;
import golden.testserver.model.Book;
import golden.testserver.model.Genre;
import golden.testserver.model.NewBook;
import golden.testserver.model.Problem;
import golden.testserver.model.Status;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A client in front of the server that stands in for its API. */
class TestServerTest {

    private final LibraryTestServer server = LibraryTestServer.start();
    private final LibraryClient client = server.client()
            .key("k-1")
            .retryPolicy(new RetryPolicy(1, Duration.ZERO, Duration.ZERO))
            .build();

    private static Book book(long id, String title) {
        return Book.builder().id(id).title(title).build();
    }

    private static NewBook newBook() {
        return NewBook.builder()
                .title("New")
                .authors(List.of(Author.builder().name("Ann").build()))
                .build();
    }

    @AfterEach
    void close() {
        client.close();
        server.close();
    }

    @Test
    void answersWithTheExamplesOfTheDescription() {
        assertThat(client.books().list("attic", "reader-1"))
                .extracting(Book::title)
                .containsExactly("A \"quoted\" one", "Ein schönes Buch");
        assertThat(client.books().add(newBook()))
                .isEqualTo(Book.builder()
                        .id(9L)
                        .title("The new one")
                        .genre(Genre.NOVEL)
                        .build());
        assertThat(client.books().getNewestBook()).isEqualTo("A title\nin two lines\n");
        assertThat(client.books().addCall(newBook()).executeWithResponse().statusCode())
                .isEqualTo(201);
        client.books().remove("b-1");
    }

    @Test
    void answersWithTheExampleOfTheMediaTypeThatIsAskedFor() {
        assertThat(client.books().getCard("b-1")).isEqualTo(book(7, "On the card"));
        assertThat(client.books().getCardAsCsv("b-1")).isEqualTo("7,On the card");
        assertThat(client.books().getCardByStatus("b-1"))
                .as("JSON is what is asked for first")
                .isEqualTo(new GetCardResult.Ok(book(7, "On the card")));
        assertThat(client.books().getCardCall("b-1").header("Accept", "*/*").execute())
                .isEqualTo(book(7, "On the card"));
    }

    @Test
    void tellsWhichMediaTypeItHasNoExampleOf() {
        assertThatThrownBy(() -> client.books().getCardAsPdf("b-1"))
                .isInstanceOf(ApiException.class)
                .hasMessageContaining("GET /books/{bookId}/card has no answer of application/pdf")
                .hasMessageContaining("say onGetCard().reply(...)");
        assertThatThrownBy(server::verify).hasMessageContaining("has no answer of application/pdf");

        server.onGetCard().reply(request -> TestAnswer.of(200).body("application/pdf", new byte[] {'%'}));
        assertThat(client.books().getCardAsPdf("b-1")).containsExactly('%');
    }

    @Test
    void answersWithAnyStatus() {
        Status status = Status.builder().open(true).build();
        server.onGetCard()
                .replyOnce(TestAnswer.of(202).body("application/json", Json.write(status, Status.CODEC)))
                .replyOnce(TestAnswer.of(204));

        assertThat(client.books().getCardByStatus("b-1")).isEqualTo(new GetCardResult.Accepted(status));
        assertThat(client.books().getCardByStatus("b-1")).isEqualTo(new GetCardResult.NoContent());
    }

    @Test
    void answersWithWhatATestSays() {
        server.onListBooks().answer(List.of(book(1, "One")));
        server.onGetBook().answerWith(request -> book(2, request.pathParameter("bookId")));

        assertThat(client.books().list("attic", "reader-1")).containsExactly(book(1, "One"));
        assertThat(client.books().get("a/b +%")).isEqualTo(book(2, "a/b +%"));
    }

    @Test
    void failsAsATestSays() {
        server.onGetBook().fail(404, Problem.builder().title("No such book").build());

        assertThatThrownBy(() -> client.books().get("b-1")).isInstanceOfSatisfying(ApiException.class, failure -> {
            assertThat(failure.statusCode()).isEqualTo(404);
            assertThat(failure).hasMessageContaining("No such book");
        });
    }

    @Test
    void givesOneAnswerBeforeTheOthers() {
        server.onGetBook()
                .answer(book(3, "Three"))
                .replyOnce(TestAnswer.of(503).header("Retry-After", "0").body("text/plain", "busy"));

        assertThat(client.books().get("b-1").id()).isEqualTo(3);
        assertThat(server.onGetBook().requests()).hasSize(2);
    }

    @Test
    void keepsTheRequests() {
        client.books().list("the attic", "reader-1");
        client.books().add(newBook());

        assertThat(server.requests()).hasSize(2);
        assertThat(server.onListBooks().requests()).singleElement().satisfies(request -> {
            assertThat(request.query("shelf")).isEqualTo("the attic");
            assertThat(request.header("x-reader")).isEqualTo("reader-1");
            assertThat(request).hasToString("GET /books");
            assertThatThrownBy(request::body).isInstanceOf(IllegalStateException.class);
        });
        TestRequest<NewBook> added = server.onAddBook().requests().get(0);
        assertThat(added.body()).isEqualTo(newBook());
        assertThat(added.bytes()).isNotEmpty();
    }

    @Test
    void tellsVerbsAndLiteralsFromParameters() {
        client.books().lend("newest");
        client.books().getNewestBook();

        assertThat(server.requests())
                .extracting(TestRequest::template)
                .containsExactly("/books/{bookId}:lend", "/books/newest");
        assertThat(server.onLendBook().requests().get(0).pathParameters()).containsEntry("bookId", "newest");
    }

    @Test
    void hasAnUrlForEachServerOfTheDescription() {
        server.onGetReaderStatus().answer(5);

        assertThat(client.readers().getStatus()).isEqualTo(5);
        assertThat(client.books().getStatus().open()).isTrue();
        try (LibraryClient plain =
                LibraryClient.builder().baseUrl(server.url()).key("k-1").build()) {
            assertThatThrownBy(plain.books()::getStatus).hasMessageContaining("several servers");
        }
        assertThatThrownBy(server::verify).hasMessageContaining("GET /status is of several servers");
    }

    @Test
    void takesAnotherMediaTypeOfTheDescription() {
        assertThat(client.books().addWithText("A title").id()).isEqualTo(9);
        assertThat(server.onAddBook().requests()).singleElement().satisfies(request -> {
            assertThat(request.bytes()).asString().isEqualTo("A title");
            assertThatThrownBy(request::body).hasMessageContaining("see bytes()");
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "GET    | /nothing | ''                                             | 404 | has a path that no operation has",
                "PATCH  | /books   | ''                                             | 405 | only GET, POST",
                "PUT    | /books/1 | ''                                             | 405 | only DELETE, GET",
                "POST   | /books   | ''                                             | 400 | lacks its body of application/json",
                "POST   | /books   | {                                              | 400 | body that cannot be read",
                "POST   | /books   | {\"authors\": []}                              | 400 | required property /title",
                "POST   | /books   | {\"title\": \"a\"}                             | 400 | required property /authors",
                "POST   | /books   | {\"title\": \"a\", \"authors\": [{}]}          | 400 | required property /authors/*/name",
                "POST   | /books   | {\"title\": 1, \"authors\": []}                | 400 | at /title what is not described",
                "POST   | /books   | {\"title\": \"a\", \"authors\": [], \"genre\": \"x\"} | 400 | at /genre what is not described: x",
                "GET    | /books   | ''                                             | 400 | lacks the required query parameter shelf",
                "GET    | /books   | ''                                             | 400 | lacks the required header parameter X-Reader",
                "DELETE | /books/1 | {}                                             | 400 | where none belongs",
                "GET    | /books/1 | ''                                             | 501 | say onGetBook().answer(...)",
            })
    void tellsWhatIsWrong(String method, String path, String body, int status, String words) throws IOException {
        HttpResponse<String> answer = send(method, path, "X-Key", "k", "Content-Type", "application/json", body);

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.body()).contains(words);
        assertThatThrownBy(server::verify).isInstanceOf(AssertionError.class).hasMessageContaining(words);
        assertThatCode(server::verify).doesNotThrowAnyException();
    }

    @Test
    void tellsOfAMissingCredential() throws IOException {
        assertThat(send("DELETE", "/books/1", "A", "b", "Authorization", "Bearer t", "")
                        .statusCode())
                .isEqualTo(204);
        HttpResponse<String> answer = send("DELETE", "/books/1", "A", "b", "Authorization", "Basic t", "");

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThatThrownBy(server::verify)
                .hasMessage("DELETE /books/{bookId} lacks a credential: header X-Key or bearer");
    }

    @Test
    void tellsOfAHandlerThatThrows() {
        server.onGetBook().answerWith(request -> {
            throw new AssertionError("not this one");
        });

        assertThatThrownBy(() -> client.books().get("b-1")).isInstanceOf(ApiException.class);
        assertThatThrownBy(server::verify)
                .hasMessageContaining("the handler of onGetBook() threw")
                .satisfies(error -> assertThat(error.getSuppressed()).isNotEmpty());
    }

    @Test
    void failsTheTestWhenItCloses() throws IOException {
        LibraryTestServer another = LibraryTestServer.start();
        URI nothing = URI.create(another.url() + "/nothing");
        send(HttpRequest.newBuilder(nothing).build());

        assertThatThrownBy(another::close).hasMessageContaining("GET /nothing has a path that no operation has");
        assertThatThrownBy(() -> send(HttpRequest.newBuilder(nothing).build())).isInstanceOf(IOException.class);
    }

    @Test
    void givesAndTakesBytes() {
        server.onImportReaders().answer(new byte[] {1, 2, 3});

        assertThat(client.readers().importReaders()).containsExactly(1, 2, 3);
    }

    private HttpResponse<String> send(
            String method, String path, String header, String value, String header2, String value2, String body)
            throws IOException {
        return send(HttpRequest.newBuilder(URI.create(server.url() + path))
                .method(method, HttpRequest.BodyPublishers.ofString(body))
                .header(header, value)
                .header(header2, value2)
                .build());
    }

    private static HttpResponse<String> send(HttpRequest request) throws IOException {
        try {
            return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
        } catch (InterruptedException interrupted) {
            throw new IOException(interrupted);
        }
    }
}
