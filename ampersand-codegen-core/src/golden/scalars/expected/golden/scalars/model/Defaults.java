package golden.scalars.model;

import com.withampersand.codegen.runtime.ApiModel;
import com.withampersand.codegen.runtime.ApiModelBuilder;
import com.withampersand.codegen.runtime.Copies;
import com.withampersand.codegen.runtime.Generated;
import com.withampersand.codegen.runtime.JsonCodec;
import com.withampersand.codegen.runtime.JsonCodecs;
import com.withampersand.codegen.runtime.ObjectCodec;
import com.withampersand.codegen.runtime.ObjectReader;
import com.withampersand.codegen.runtime.ObjectWriter;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The {@code Defaults} of the API. */
@Generated("ampersand-codegen")
public final class Defaults extends ApiModel {
    public static final JsonCodec<Defaults> CODEC = ObjectCodec.of(new Builder());

    private final @Nullable String text;
    private final @Nullable Boolean flag;
    private final @Nullable Integer number;
    private final @Nullable List<String> list;
    private final @Nullable Grade grade;
    private final @Nullable String pattern;

    private Defaults(Builder builder) {
        super(builder);
        this.text = builder.text;
        this.flag = builder.flag;
        this.number = builder.number;
        this.list = builder.list;
        this.grade = builder.grade;
        this.pattern = builder.pattern;
    }

    /** {@return a builder that starts empty} */
    public static Builder builder() {
        return new Builder();
    }

    public Builder toBuilder() {
        return new Builder(this);
    }

    /** The {@code text}. Default: none. */
    public @Nullable String text() {
        return text;
    }

    /** The {@code flag}. Default: false. */
    public @Nullable Boolean flag() {
        return flag;
    }

    /** The {@code number}. Default: 7. At least 1, at most 9. */
    public @Nullable Integer number() {
        return number;
    }

    /** The {@code list}. Default: ["a", "b"]. */
    public List<String> list() {
        return list != null ? list : List.of();
    }

    /** The {@code grade}. Default: good. */
    public @Nullable Grade grade() {
        return grade;
    }

    /** The {@code pattern}. 2 to 4 characters. Pattern: {@code ^[a-z]{2,4}$}. Example: abc. */
    public @Nullable String pattern() {
        return pattern;
    }

    @Override
    protected @Nullable Object[] namesAndValues() {
        return array("text", text, "flag", flag, "number", number, "list", list, "grade", grade, "pattern", pattern);
    }

    @Override
    protected void encode(ObjectWriter out) throws IOException {
        out.string("text", text);
        out.bool("flag", flag);
        out.int32("number", number);
        out.list("list", list, JsonCodecs.STRING);
        out.value("grade", grade, Grade.CODEC);
        out.string("pattern", pattern);
    }

    @Generated("ampersand-codegen")
    public static final class Builder extends ApiModelBuilder<Builder, Defaults> {
        private @Nullable String text;
        private @Nullable Boolean flag;
        private @Nullable Integer number;
        private @Nullable List<String> list;
        private @Nullable Grade grade;
        private @Nullable String pattern;

        private Builder() {}

        private Builder(Defaults from) {
            super(from);
            this.text = from.text;
            this.flag = from.flag;
            this.number = from.number;
            this.list = from.list;
            this.grade = from.grade;
            this.pattern = from.pattern;
        }

        /** The {@code text}. */
        public Builder text(@Nullable String text) {
            this.text = text;
            return this;
        }

        /** The {@code flag}. */
        public Builder flag(@Nullable Boolean flag) {
            this.flag = flag;
            return this;
        }

        /** The {@code number}. */
        public Builder number(@Nullable Integer number) {
            this.number = number;
            return this;
        }

        /** The {@code list}. */
        public Builder list(@Nullable List<String> list) {
            this.list = Copies.of(list);
            return this;
        }

        /** The {@code grade}. */
        public Builder grade(@Nullable Grade grade) {
            this.grade = grade;
            return this;
        }

        /** The {@code pattern}. */
        public Builder pattern(@Nullable String pattern) {
            this.pattern = pattern;
            return this;
        }

        /** {@return the finished object} */
        public Defaults build() {
            return new Defaults(this);
        }

        @Override
        protected Defaults decode(ObjectReader in) throws IOException {
            Builder builder = new Builder();
            for (String name; (name = in.next()) != null; ) {
                switch (name) {
                    case "text" -> builder.text = in.string();
                    case "flag" -> builder.flag = in.bool();
                    case "number" -> builder.number = in.int32();
                    case "list" -> builder.list = in.list(JsonCodecs.STRING);
                    case "grade" -> builder.grade = in.value(Grade.CODEC);
                    case "pattern" -> builder.pattern = in.string();
                    default -> in.keep();
                }
            }
            return new Defaults(in.finish(builder));
        }
    }
}
