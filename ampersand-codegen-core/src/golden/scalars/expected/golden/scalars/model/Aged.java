package golden.scalars.model;

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

/** The {@code Aged} of the API. */
@Generated("ampersand-codegen")
@SuppressWarnings("deprecation")
public final class Aged extends ApiModel {
    public static final JsonCodec<Aged> CODEC = ObjectCodec.of(new Builder());

    private final @Nullable String fresh;
    private final @Nullable String stale;
    private final @Nullable Old old;
    private final @Nullable OldGrade oldGrade;
    private final @Nullable List<Old> olds;

    private Aged(Builder builder) {
        super(builder);
        this.fresh = builder.fresh;
        this.stale = builder.stale;
        this.old = builder.old;
        this.oldGrade = builder.oldGrade;
        this.olds = builder.olds;
    }

    /** {@return a builder that starts empty} */
    public static Builder builder() {
        return new Builder();
    }

    public Builder toBuilder() {
        return new Builder(this);
    }

    /** The {@code fresh}. */
    public @Nullable String fresh() {
        return fresh;
    }

    /**
     * Use fresh instead.
     *
     * @deprecated The API advises against its use.
     */
    @Deprecated
    public @Nullable String stale() {
        return stale;
    }

    /** Replaced by Aged. */
    public @Nullable Old old() {
        return old;
    }

    /** The {@code oldGrade}. */
    public @Nullable OldGrade oldGrade() {
        return oldGrade;
    }

    /** The {@code olds}. */
    public List<Old> olds() {
        return olds != null ? olds : List.of();
    }

    @Override
    protected @Nullable Object[] namesAndValues() {
        return array("fresh", fresh, "stale", stale, "old", old, "oldGrade", oldGrade, "olds", olds);
    }

    @Override
    protected void encode(ObjectWriter out) throws IOException {
        out.string("fresh", fresh);
        out.string("stale", stale);
        out.value("old", old, Old.CODEC);
        out.value("oldGrade", oldGrade, OldGrade.CODEC);
        out.list("olds", olds, Old.CODEC);
    }

    @Generated("ampersand-codegen")
    public static final class Builder extends ApiModelBuilder<Builder, Aged> {
        private @Nullable String fresh;
        private @Nullable String stale;
        private @Nullable Old old;
        private @Nullable OldGrade oldGrade;
        private @Nullable List<Old> olds;

        private Builder() {}

        private Builder(Aged from) {
            super(from);
            this.fresh = from.fresh;
            this.stale = from.stale;
            this.old = from.old;
            this.oldGrade = from.oldGrade;
            this.olds = from.olds;
        }

        /** The {@code fresh}. */
        public Builder fresh(@Nullable String fresh) {
            this.fresh = fresh;
            return this;
        }

        /** Use fresh instead. */
        @Deprecated
        public Builder stale(@Nullable String stale) {
            this.stale = stale;
            return this;
        }

        /** Replaced by Aged. */
        public Builder old(@Nullable Old old) {
            this.old = old;
            return this;
        }

        /** The {@code oldGrade}. */
        public Builder oldGrade(@Nullable OldGrade oldGrade) {
            this.oldGrade = oldGrade;
            return this;
        }

        /** The {@code olds}. */
        public Builder olds(@Nullable List<Old> olds) {
            this.olds = Copies.of(olds);
            return this;
        }

        /** {@return the finished object} */
        public Aged build() {
            return new Aged(this);
        }

        @Override
        protected Aged decode(ObjectReader in) throws IOException {
            Builder builder = new Builder();
            for (String name; (name = in.next()) != null; ) {
                switch (name) {
                    case "fresh" -> builder.fresh = in.string();
                    case "stale" -> builder.stale = in.string();
                    case "old" -> builder.old = in.value(Old.CODEC);
                    case "oldGrade" -> builder.oldGrade = in.value(OldGrade.CODEC);
                    case "olds" -> builder.olds = in.list(Old.CODEC);
                    default -> in.keep();
                }
            }
            return new Aged(in.finish(builder));
        }
    }
}
