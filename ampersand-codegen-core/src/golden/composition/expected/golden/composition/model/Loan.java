package golden.composition.model;

import com.withampersand.codegen.runtime.ApiModel;
import com.withampersand.codegen.runtime.ApiModelBuilder;
import com.withampersand.codegen.runtime.Generated;
import com.withampersand.codegen.runtime.JsonCodec;
import com.withampersand.codegen.runtime.JsonCodecs;
import com.withampersand.codegen.runtime.ObjectCodec;
import com.withampersand.codegen.runtime.ObjectReader;
import com.withampersand.codegen.runtime.ObjectWriter;
import java.io.IOException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Says how long in one of two ways. One of days, until is required. */
@Generated("ampersand-codegen")
public final class Loan extends ApiModel {
    public static final JsonCodec<Loan> CODEC = ObjectCodec.of(new Builder());

    private final @Nullable Tool tool;
    private final @Nullable Long days;
    private final @Nullable LocalDate until;

    private Loan(Builder builder) {
        super(builder);
        this.tool = builder.tool;
        this.days = builder.days;
        this.until = builder.until;
    }

    /** {@return a builder that starts empty} */
    public static Builder builder() {
        return new Builder();
    }

    public Builder toBuilder() {
        return new Builder(this);
    }

    /** Builds on a thing. */
    public Tool tool() {
        return required("tool", tool);
    }

    /** The {@code days}. */
    public @Nullable Long days() {
        return days;
    }

    /** The {@code until}. */
    public @Nullable LocalDate until() {
        return until;
    }

    @Override
    protected @Nullable Object[] namesAndValues() {
        return array("tool", tool, "days", days, "until", until);
    }

    @Override
    protected void encode(ObjectWriter out) throws IOException {
        out.value("tool", tool, Tool.CODEC);
        out.int64("days", days);
        out.value("until", until, JsonCodecs.DATE);
    }

    @Generated("ampersand-codegen")
    public static final class Builder extends ApiModelBuilder<Builder, Loan> {
        private @Nullable Tool tool;
        private @Nullable Long days;
        private @Nullable LocalDate until;

        private Builder() {}

        private Builder(Loan from) {
            super(from);
            this.tool = from.tool;
            this.days = from.days;
            this.until = from.until;
        }

        /** Builds on a thing. */
        public Builder tool(Tool tool) {
            this.tool = tool;
            return this;
        }

        /** The {@code days}. */
        public Builder days(@Nullable Long days) {
            this.days = days;
            return this;
        }

        /** The {@code until}. */
        public Builder until(@Nullable LocalDate until) {
            this.until = until;
            return this;
        }

        /** {@return the finished object; fails with {@link IllegalStateException} if a required property is missing} */
        public Loan build() {
            return checked(new Loan(this), "tool");
        }

        @Override
        protected Loan decode(ObjectReader in) throws IOException {
            Builder builder = new Builder();
            for (String name; (name = in.next()) != null; ) {
                switch (name) {
                    case "tool" -> builder.tool = in.value(Tool.CODEC);
                    case "days" -> builder.days = in.int64();
                    case "until" -> builder.until = in.value(JsonCodecs.DATE);
                    default -> in.keep();
                }
            }
            return new Loan(in.finish(builder));
        }
    }
}
