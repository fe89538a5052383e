package golden.docs;

import com.withampersand.codegen.runtime.ApiCall;
import com.withampersand.codegen.runtime.ApiHttp;
import com.withampersand.codegen.runtime.Generated;
import golden.docs.model.Entry;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The operations on words. Get this from {@link DocsClient#words()}. */
@Generated("ampersand-codegen")
public final class WordsClient {
    private final ApiHttp http;

    WordsClient(ApiHttp http) {
        this.http = http;
    }

    /**
     * Looks a &lt;word&gt; up *&#47; {&#64;link Nothing}.
     *
     * <p><b>A heading</b>
     *
     * <p>&#64;param nothing is no tag here. An e-mail: someone@example.com.
     *
     * <p>Some <code>code with *&#47; and &#123;braces&#125;</code>, <i>emphasis</i>, <b>strength</b> and a
     * <a href="https://example.com/?a=1&amp;b=2">link</a>. A hard break<br>
     * and <a href="https://example.com/auto">https://example.com/auto</a>.
     *
     * <ul>
     *   <li>{@code a}: one | two
     *   <li>b: {&#64;code}
     * </ul>
     *
     * <ol>
     *   <li>first
     *   <li>second
     *       <ul>
     *         <li>nested
     *         <li>{@code list}
     *       </ul>
     * </ol>
     *
     * <blockquote>
     * A quotation.
     * </blockquote>
     *
     * <pre>
     * /** A comment. *&#47;
     * &#64;Override
     * public String get() { return "}{"; } // &#92;u0022
     * </pre>
     *
     * <p>an image
     *
     * <p>&lt;script&gt;alert('no')&lt;/script&gt;
     *
     * @apiNote {@code GET /words/{word}}
     * @param word the word *&#47; &#64;since 1
     * @return The word's <i>entry</i>. *&#47; It has &#123;curly&#125; and &#64;at.
     */
    public Entry get(String word) {
        return getCall(word, params -> {}).execute();
    }

    /** {@link #get(String)} with optional parameters, which {@code params} sets. */
    public Entry get(String word, Consumer<GetWordParams> params) {
        return getCall(word, params).execute();
    }

    /** {@link #get(String)} as a call that is yet to be made. */
    public ApiCall<Entry> getCall(String word) {
        return getCall(word, params -> {});
    }

    /** {@link #get(String, Consumer)} as a call that is yet to be made. */
    public ApiCall<Entry> getCall(String word, Consumer<GetWordParams> params) {
        GetWordParams values = new GetWordParams();
        params.accept(values);
        return http.get("/words/{word}")
                .path("word", word)
                .query("mode", values.mode)
                .query("empty", values.empty)
                .returns(Entry.CODEC);
    }

    /**
     * Deprecated. Use something else; see there.
     *
     * @apiNote {@code DELETE /words/{word}}
     * @deprecated Use something else; see there.
     */
    @Deprecated
    public void delete(String word) {
        deleteCall(word).execute();
    }

    /**
     * {@link #delete(String)} as a call that is yet to be made.
     *
     * @deprecated Use something else; see there.
     */
    @Deprecated
    public ApiCall<@Nullable Void> deleteCall(String word) {
        return http.delete("/words/{word}")
                .path("word", word)
                .returnsNothing();
    }
}
