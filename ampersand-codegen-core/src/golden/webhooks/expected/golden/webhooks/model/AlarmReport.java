package golden.webhooks.model;

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

/** The {@code AlarmReport} of the API. */
@Generated("ampersand-codegen")
public final class AlarmReport extends ApiModel implements Report {
    public static final JsonCodec<AlarmReport> CODEC = ObjectCodec.of(new Builder());

    private final @Nullable String cause;
    private final @Nullable String station;
    private final @Nullable More more;
    private final @Nullable List<Sighting> sightings;

    private AlarmReport(Builder builder) {
        super(builder);
        this.cause = builder.cause;
        this.station = builder.station;
        this.more = builder.more;
        this.sightings = builder.sightings;
    }

    /** {@return a builder that starts empty} */
    public static Builder builder() {
        return new Builder();
    }

    public Builder toBuilder() {
        return new Builder(this);
    }

    /** The {@code cause}. */
    public String cause() {
        return required("cause", cause);
    }

    /** The {@code station}. */
    public String station() {
        return required("station", station);
    }

    /** Where the sightings are if they are too many. */
    public More more() {
        return required("more", more);
    }

    /** The {@code sightings}. */
    public List<Sighting> sightings() {
        return sightings != null ? sightings : List.of();
    }

    @Override
    protected @Nullable Object[] namesAndValues() {
        return array("cause", cause, "station", station, "more", more, "sightings", sightings);
    }

    @Override
    protected void encode(ObjectWriter out) throws IOException {
        out.string("cause", cause);
        out.string("station", station);
        out.value("more", more, More.CODEC);
        out.list("sightings", sightings, Sighting.CODEC);
    }

    @Generated("ampersand-codegen")
    public static final class Builder extends ApiModelBuilder<Builder, AlarmReport> {
        private @Nullable String cause;
        private @Nullable String station;
        private @Nullable More more;
        private @Nullable List<Sighting> sightings;

        private Builder() {}

        private Builder(AlarmReport from) {
            super(from);
            this.cause = from.cause;
            this.station = from.station;
            this.more = from.more;
            this.sightings = from.sightings;
        }

        /** The {@code cause}. */
        public Builder cause(String cause) {
            this.cause = cause;
            return this;
        }

        /** The {@code station}. */
        public Builder station(String station) {
            this.station = station;
            return this;
        }

        /** Where the sightings are if they are too many. */
        public Builder more(More more) {
            this.more = more;
            return this;
        }

        /** The {@code sightings}. */
        public Builder sightings(@Nullable List<Sighting> sightings) {
            this.sightings = Copies.of(sightings);
            return this;
        }

        /** {@return the finished object; fails with {@link IllegalStateException} if a required property is missing} */
        public AlarmReport build() {
            return checked(new AlarmReport(this), "cause", "station", "more");
        }

        @Override
        protected AlarmReport decode(ObjectReader in) throws IOException {
            Builder builder = new Builder();
            for (String name; (name = in.next()) != null; ) {
                switch (name) {
                    case "cause" -> builder.cause = in.string();
                    case "station" -> builder.station = in.string();
                    case "more" -> builder.more = in.value(More.CODEC);
                    case "sightings" -> builder.sightings = in.list(Sighting.CODEC);
                    default -> in.keep();
                }
            }
            return new AlarmReport(in.finish(builder));
        }
    }
}
