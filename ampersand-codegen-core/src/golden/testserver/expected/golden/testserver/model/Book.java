package golden.testserver.model;

import com.withampersand.codegen.runtime.ApiModel;
import com.withampersand.codegen.runtime.ApiModelBuilder;
import com.withampersand.codegen.runtime.Generated;
import com.withampersand.codegen.runtime.JsonCodec;
import com.withampersand.codegen.runtime.ObjectCodec;
import com.withampersand.codegen.runtime.ObjectReader;
import com.withampersand.codegen.runtime.ObjectWriter;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The {@code Book} of the API. */
@Generated("ampersand-codegen")
public final class Book extends ApiModel {
    public static final JsonCodec<Book> CODEC = ObjectCodec.of(new Builder());

    private final @Nullable Long id;
    private final @Nullable String title;
    private final @Nullable Genre genre;
    private final @Nullable Double pages;

    private Book(Builder builder) {
        super(builder);
        this.id = builder.id;
        this.title = builder.title;
        this.genre = builder.genre;
        this.pages = builder.pages;
    }

    /** {@return a builder that starts empty} */
    public static Builder builder() {
        return new Builder();
    }

    public Builder toBuilder() {
        return new Builder(this);
    }

    /** The {@code id}. */
    public Long id() {
        return required("id", id);
    }

    /** The {@code title}. */
    public String title() {
        return required("title", title);
    }

    /** The {@code genre}. */
    public @Nullable Genre genre() {
        return genre;
    }

    /** The {@code pages}. */
    public @Nullable Double pages() {
        return pages;
    }

    @Override
    protected @Nullable Object[] namesAndValues() {
        return array("id", id, "title", title, "genre", genre, "pages", pages);
    }

    @Override
    protected void encode(ObjectWriter out) throws IOException {
        out.int64("id", id);
        out.string("title", title);
        out.value("genre", genre, Genre.CODEC);
        out.float64("pages", pages);
    }

    @Generated("ampersand-codegen")
    public static final class Builder extends ApiModelBuilder<Builder, Book> {
        private @Nullable Long id;
        private @Nullable String title;
        private @Nullable Genre genre;
        private @Nullable Double pages;

        private Builder() {}

        private Builder(Book from) {
            super(from);
            this.id = from.id;
            this.title = from.title;
            this.genre = from.genre;
            this.pages = from.pages;
        }

        /** The {@code id}. */
        public Builder id(Long id) {
            this.id = id;
            return this;
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

        /** The {@code pages}. */
        public Builder pages(@Nullable Double pages) {
            this.pages = pages;
            return this;
        }

        /** {@return the finished object; fails with {@link IllegalStateException} if a required property is missing} */
        public Book build() {
            return checked(new Book(this), "id", "title");
        }

        @Override
        protected Book decode(ObjectReader in) throws IOException {
            Builder builder = new Builder();
            for (String name; (name = in.next()) != null; ) {
                switch (name) {
                    case "id" -> builder.id = in.int64();
                    case "title" -> builder.title = in.string();
                    case "genre" -> builder.genre = in.value(Genre.CODEC);
                    case "pages" -> builder.pages = in.float64();
                    default -> in.keep();
                }
            }
            return new Book(in.finish(builder));
        }
    }
}
