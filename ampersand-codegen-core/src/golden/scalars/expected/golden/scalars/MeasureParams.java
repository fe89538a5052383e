package golden.scalars;

import com.withampersand.codegen.runtime.Generated;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The optional parameters of {@link MeasuresClient#measure}. What is null or not set is not sent. */
@Generated("ampersand-codegen")
public final class MeasureParams {
    @Nullable OffsetDateTime at;
    @Nullable LocalDate day;
    @Nullable UUID serial;
    @Nullable Boolean exact;
    @Nullable Double factor;

    byte @Nullable [] raw;

    @Nullable String token;

    MeasureParams() {}

    /** Sets {@code at}. */
    public MeasureParams at(@Nullable OffsetDateTime at) {
        this.at = at;
        return this;
    }

    /** Sets {@code day}. */
    public MeasureParams day(@Nullable LocalDate day) {
        this.day = day;
        return this;
    }

    /** Sets {@code serial}. */
    public MeasureParams serial(@Nullable UUID serial) {
        this.serial = serial;
        return this;
    }

    /** Sets {@code exact}. Default: true. */
    public MeasureParams exact(@Nullable Boolean exact) {
        this.exact = exact;
        return this;
    }

    /** Sets {@code factor}. */
    public MeasureParams factor(@Nullable Double factor) {
        this.factor = factor;
        return this;
    }

    /** Sets {@code raw}. */
    public MeasureParams raw(byte @Nullable [] raw) {
        this.raw = raw;
        return this;
    }

    /** Never shown. */
    public MeasureParams token(@Nullable String token) {
        this.token = token;
        return this;
    }
}
