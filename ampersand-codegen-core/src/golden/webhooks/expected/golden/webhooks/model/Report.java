package golden.webhooks.model;

import com.withampersand.codegen.runtime.Generated;
import com.withampersand.codegen.runtime.JsonCodec;
import com.withampersand.codegen.runtime.Match;
import com.withampersand.codegen.runtime.Secrets;
import com.withampersand.codegen.runtime.UnionCodec;
import com.withampersand.codegen.runtime.UnknownVariant;
import org.jspecify.annotations.Nullable;

/**
 * Sightings, of a night or of an alarm.
 *
 * <p>One of {@link NightReport}, {@link AlarmReport}, or, should the API add a shape, {@link Report.Unrecognized}.
 */
@Generated("ampersand-codegen")
public sealed interface Report extends Delivery permits NightReport, AlarmReport, Report.Unrecognized {
    JsonCodec<Report> CODEC = UnionCodec.<Report, Unrecognized>builder(
                    Unrecognized.class, Unrecognized::new, Unrecognized::json)
            .discriminator("cause")
            .variant(NightReport.class, NightReport.CODEC, Match.object().required("cause").tag("night"))
            .variant(AlarmReport.class, AlarmReport.CODEC, Match.object().required("cause").tag("alarm"))
            .build();

    /**
     * A shape that is newer than this code, kept as it came and written back unchanged.
     *
     * @param json the value as plain Java objects
     */
    @Generated("ampersand-codegen")
    record Unrecognized(@Nullable Object json) implements Report, UnknownVariant {
        @Override
        public String toString() {
            return "Unrecognized " + Secrets.outline(json);
        }
    }
}
