package com.withampersand.codegen.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The bytes of forms, as they arrive. */
class UrlEncodedFormTest {

    private final LoopbackServer server = new LoopbackServer();

    @AfterEach
    void close() {
        server.close();
    }

    private String sent(UrlEncodedForm form, Map<String, ?> values) {
        server.answer(204, "");
        new ApiSettings()
                .http("api", server.url())
                .post("/a")
                .body(form.body(values), "application/x-www-form-urlencoded")
                .returnsNothing()
                .execute();
        assertThat(server.last().header("Content-type")).isEqualTo("application/x-www-form-urlencoded");
        return server.last().body();
    }

    /** The set of the WHATWG's URL standard: all but letters, digits and {@code *-._} is encoded, a space is a plus. */
    @Test
    void namesAndTextsAreEncodedAsBrowsersDo() {
        assertThat(sent(new UrlEncodedForm(), Map.of("a b&", "*-._~!'() +=&%é\n")))
                .isEqualTo("a+b%26=*-._%7E%21%27%28%29+%2B%3D%26%25%C3%A9%0A");
    }

    @Test
    void listsRepeatTheirNameAndObjectsAreJson() {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("list", Arrays.asList("a", null, 1L));
        values.put("empty", List.of());
        values.put("null", null);
        values.put("object", Map.of("k", 1L));
        values.put("objects", List.of(Map.of("k", 1L), Map.of("k", 2L)));
        values.put("text", "");
        assertThat(sent(new UrlEncodedForm(), values))
                .isEqualTo("list=a&list=1&object=%7B%22k%22%3A1%7D&objects=%7B%22k%22%3A1%7D&objects=%7B%22k%22%3A2%7D"
                        + "&text=");
    }

    /** As OpenAPI 3.2, section 4.15.3 has it. */
    @Test
    void aPropertyCanHaveAStyleOrBeJson() {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("icon", "a/b c");
        values.put("tags", List.of("a", "b"));
        values.put("color", Map.of("R", 1));
        values.put("none", List.of());
        values.put("code", "x");
        UrlEncodedForm form = new UrlEncodedForm()
                .style("icon", ParameterStyle.FORM.allowReserved())
                .style("tags", ParameterStyle.SPACE_DELIMITED)
                .style("color", ParameterStyle.DEEP_OBJECT)
                .style("none", ParameterStyle.FORM)
                .json("code");
        assertThat(sent(form, values)).isEqualTo("icon=a/b%20c&tags=a%20b&color%5BR%5D=1&code=%22x%22");
    }

    @Test
    void nothingIsNoForm() {
        assertThat(new UrlEncodedForm().body(null)).isNull();
        assertThatThrownBy(() -> new UrlEncodedForm().body(List.of())).isInstanceOf(IllegalArgumentException.class);
    }
}
