package golden.docs.model;

import com.withampersand.codegen.runtime.ApiModel;
import com.withampersand.codegen.runtime.ApiModelBuilder;
import com.withampersand.codegen.runtime.Generated;
import com.withampersand.codegen.runtime.JsonCodec;
import com.withampersand.codegen.runtime.JsonCodecs;
import com.withampersand.codegen.runtime.ObjectCodec;
import com.withampersand.codegen.runtime.ObjectReader;
import com.withampersand.codegen.runtime.ObjectWriter;
import com.withampersand.codegen.runtime.OpenEnum;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Generic: List&lt;String&gt; &amp; Map&lt;K, V&gt;. $T and $L and $$ are no placeholders. 100 % of %s.
 *
 * <p>&#64;deprecated is what it is not.
 */
@Generated("ampersand-codegen")
public final class Entry extends ApiModel {
    public static final JsonCodec<Entry> CODEC = ObjectCodec.of(new Builder());

    private final @Nullable String term;
    private final @Nullable String unicode;
    private final @Nullable String tag;
    private final @Nullable String code;
    private final @Nullable String html;
    private final @Nullable String longValue;
    private final @Nullable String unbreakable;
    private final @Nullable String none;
    private final @Nullable String example;
    private final @Nullable State state;

    private Entry(Builder builder) {
        super(builder);
        this.term = builder.term;
        this.unicode = builder.unicode;
        this.tag = builder.tag;
        this.code = builder.code;
        this.html = builder.html;
        this.longValue = builder.longValue;
        this.unbreakable = builder.unbreakable;
        this.none = builder.none;
        this.example = builder.example;
        this.state = builder.state;
    }

    /** {@return a builder that starts empty} */
    public static Builder builder() {
        return new Builder();
    }

    public Builder toBuilder() {
        return new Builder(this);
    }

    /** Ends in a backslash \ */
    public String term() {
        return required("term", term);
    }

    /** Escapes: &#92;u0000 &#92;uD800 &#92;uuuu &#92;u0041, and real: ü 日本 🎉 . */
    public @Nullable String unicode() {
        return unicode;
    }

    /** &#64;return nothing */
    public @Nullable String tag() {
        return tag;
    }

    /** <code>unclosed and &#123;&#64;literal x&#125; and</code>{{@code and}}` */
    public @Nullable String code() {
        return code;
    }

    /** bold &lt;unclosed &amp; &amp;nope; */
    public @Nullable String html() {
        return html;
    }

    /**
     * A description that goes on for so long that it has to be broken into several lines of a comment, since no line of
     * the generated code is to be longer than one hundred and twenty columns.
     */
    public @Nullable String longValue() {
        return longValue;
    }

    /**
     * https://example.com/aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
     */
    public @Nullable String unbreakable() {
        return unbreakable;
    }

    /** The {@code none}. */
    public @Nullable String none() {
        return none;
    }

    /**
     * The {@code example}. Default: &#64;x. Pattern: <code>^[&#123;]&#64;\d+*&#47;$</code>. Example: *&#47; {&#64;code.
     */
    public @Nullable String example() {
        return example;
    }

    /**
     * <ul>
     *   <li>a list *&#47; at once
     * </ul>
     */
    public @Nullable State state() {
        return state;
    }

    @Override
    protected @Nullable Object[] namesAndValues() {
        return array("term", term, "unicode", unicode, "tag", tag, "code", code, "html", html, "long", longValue,
                "unbreakable", unbreakable, "none", none, "example", example, "state", state);
    }

    @Override
    protected void encode(ObjectWriter out) throws IOException {
        out.string("term", term);
        out.string("unicode", unicode);
        out.string("tag", tag);
        out.string("code", code);
        out.string("html", html);
        out.string("long", longValue);
        out.string("unbreakable", unbreakable);
        out.string("none", none);
        out.string("example", example);
        out.value("state", state, State.CODEC);
    }

    @Generated("ampersand-codegen")
    public static final class Builder extends ApiModelBuilder<Builder, Entry> {
        private @Nullable String term;
        private @Nullable String unicode;
        private @Nullable String tag;
        private @Nullable String code;
        private @Nullable String html;
        private @Nullable String longValue;
        private @Nullable String unbreakable;
        private @Nullable String none;
        private @Nullable String example;
        private @Nullable State state;

        private Builder() {}

        private Builder(Entry from) {
            super(from);
            this.term = from.term;
            this.unicode = from.unicode;
            this.tag = from.tag;
            this.code = from.code;
            this.html = from.html;
            this.longValue = from.longValue;
            this.unbreakable = from.unbreakable;
            this.none = from.none;
            this.example = from.example;
            this.state = from.state;
        }

        /** Ends in a backslash \. */
        public Builder term(String term) {
            this.term = term;
            return this;
        }

        /** Escapes: &#92;u0000 &#92;uD800 &#92;uuuu &#92;u0041, and real: ü 日本 🎉. */
        public Builder unicode(@Nullable String unicode) {
            this.unicode = unicode;
            return this;
        }

        /** &#64;return nothing. */
        public Builder tag(@Nullable String tag) {
            this.tag = tag;
            return this;
        }

        /** <code>unclosed and &#123;&#64;literal x&#125; and</code>&#123;{@code and}&#125;`. */
        public Builder code(@Nullable String code) {
            this.code = code;
            return this;
        }

        /** bold &lt;unclosed &amp; &amp;nope. */
        public Builder html(@Nullable String html) {
            this.html = html;
            return this;
        }

        /**
         * A description that goes on for so long that it has to be broken into several lines of a comment, since no
         * line of the generated code is to be longer than one hundred and twenty columns.
         */
        public Builder longValue(@Nullable String longValue) {
            this.longValue = longValue;
            return this;
        }

        /**
         * https://example.com/aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.
         */
        public Builder unbreakable(@Nullable String unbreakable) {
            this.unbreakable = unbreakable;
            return this;
        }

        /** The {@code none}. */
        public Builder none(@Nullable String none) {
            this.none = none;
            return this;
        }

        /** The {@code example}. */
        public Builder example(@Nullable String example) {
            this.example = example;
            return this;
        }

        /** a list *&#47; at once. */
        public Builder state(@Nullable State state) {
            this.state = state;
            return this;
        }

        /** {@return the finished object; fails with {@link IllegalStateException} if a required property is missing} */
        public Entry build() {
            return checked(new Entry(this), "term");
        }

        @Override
        protected Entry decode(ObjectReader in) throws IOException {
            Builder builder = new Builder();
            for (String name; (name = in.next()) != null; ) {
                switch (name) {
                    case "term" -> builder.term = in.string();
                    case "unicode" -> builder.unicode = in.string();
                    case "tag" -> builder.tag = in.string();
                    case "code" -> builder.code = in.string();
                    case "html" -> builder.html = in.string();
                    case "long" -> builder.longValue = in.string();
                    case "unbreakable" -> builder.unbreakable = in.string();
                    case "none" -> builder.none = in.string();
                    case "example" -> builder.example = in.string();
                    case "state" -> builder.state = in.value(State.CODEC);
                    default -> in.keep();
                }
            }
            return new Entry(in.finish(builder));
        }
    }

    /**
     * <ul>
     *   <li>a list *&#47; at once
     * </ul>
     *
     * <p>Open: a value that is newer than this code is kept as it came and written back unchanged. Compare with
     * {@code equals}, or switch on {@link #known()}.
     */
    @Generated("ampersand-codegen")
    public static final class State extends OpenEnum<String> {
        public static final State STAR_SLASH = new State("*/", Known.STAR_SLASH);

        public static final State CODE = new State("@code", Known.CODE);

        public static final State X = new State("{x}", Known.X);

        public static final State U0041 = new State("\\u0041", Known.U0041);

        public static final State QUOTE = new State("\"", Known.QUOTE);

        public static final State BACKSLASH = new State("\\", Known.BACKSLASH);

        public static final State NEWLINE = new State("\n", Known.NEWLINE);

        public static final JsonCodec<State> CODEC = JsonCodecs.openEnum(JsonCodecs.STRING, State::of);

        private final Known known;

        private State(String value, Known known) {
            super(value);
            this.known = known;
        }

        /** {@return the constant with this value as the API writes it, or a new one} */
        public static State of(String value) {
            return switch (value) {
                case "*/" -> STAR_SLASH;
                case "@code" -> CODE;
                case "{x}" -> X;
                case "\\u0041" -> U0041;
                case "\"" -> QUOTE;
                case "\\" -> BACKSLASH;
                case "\n" -> NEWLINE;
                default -> new State(value, Known.UNRECOGNIZED);
            };
        }

        /** {@return this as a constant of a Java enum, for {@code switch}} */
        public Known known() {
            return known;
        }

        /** The values known when this code was generated, and {@code UNRECOGNIZED} for any other. */
        @Generated("ampersand-codegen")
        public enum Known {
            STAR_SLASH,
            CODE,
            X,
            U0041,
            QUOTE,
            BACKSLASH,
            NEWLINE,

            UNRECOGNIZED
        }
    }
}
