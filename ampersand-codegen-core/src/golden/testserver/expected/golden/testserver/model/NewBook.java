package golden.testserver.model;

import com.withampersand.codegen.runtime.ApiModel;
import com.withampersand.codegen.runtime.ApiModelBuilder;
import com.withampersand.codegen.runtime.Copies;
import com.withampersand.codegen.runtime.Generated;
import com.withampersand.codegen.runtime.JsonCodec;
import com.withampersand.codegen.runtime.ObjectCodec;
import com.withampersand.codegen.runtime.ObjectReader;
import com.withampersand.codegen.runtime.ObjectWriter;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The {@code NewBook} of the API. */
@Generated("ampersand-codegen")
public final class NewBook extends ApiModel {
    public static final JsonCodec<NewBook> CODEC = ObjectCodec.of(new Builder());

    private final @Nullable String title;
    private final @Nullable Genre genre;
    private final @Nullable List<Author> authors;

    private NewBook(Builder builder) {
        super(builder);
        this.title = builder.title;
        this.genre = builder.genre;
        this.authors = builder.authors;
    }

    /** {@return a builder that starts empty} */
    public static Builder builder() {
        return new Builder();
    }

    public Builder toBuilder() {
        return new Builder(this);
    }

    /** The {@code title}. */
    public String title() {
        return required("title", title);
    }

    /** The {@code genre}. */
    public @Nullable Genre genre() {
        return genre;
    }

    /** The {@code authors}. */
    public List<Author> authors() {
        return required("authors", authors);
    }

    @Override
    protected @Nullable Object[] namesAndValues() {
        return array("title", title, "genre", genre, "authors", authors);
    }

    @Override
    protected void encode(ObjectWriter out) throws IOException {
        out.string("title", title);
        out.value("genre", genre, Genre.CODEC);
        out.list("authors", authors, Author.CODEC);
    }

    @Generated("ampersand-codegen")
    public static final class Builder extends ApiModelBuilder<Builder, NewBook> {
        private @Nullable String title;
        private @Nullable Genre genre;
        private @Nullable List<Author> authors;

        private Builder() {}

        private Builder(NewBook from) {
            super(from);
            this.title = from.title;
            this.genre = from.genre;
            this.authors = from.authors;
        }

        /** The {@code title}. */
        public Builder title(String title) {
            this.title = title;
            return this;
        }

        /** The {@code genre}. */
        public Builder genre(@Nullable Genre genre) {
            this.genre = genre;
            return this;
        }

        /** The {@code authors}. */
        public Builder authors(List<Author> authors) {
            this.authors = Copies.of(authors);
            return this;
        }

        /** {@return the finished object; fails with {@link IllegalStateException} if a required property is missing} */
        public NewBook build() {
            return checked(new NewBook(this), "title", "authors");
        }

        @Override
        protected NewBook decode(ObjectReader in) throws IOException {
            Builder builder = new Builder();
            for (String name; (name = in.next()) != null; ) {
                switch (name) {
                    case "title" -> builder.title = in.string();
                    case "genre" -> builder.genre = in.value(Genre.CODEC);
                    case "authors" -> builder.authors = in.list(Author.CODEC);
                    default -> in.keep();
                }
            }
            return new NewBook(in.finish(builder));
        }
    }
}
