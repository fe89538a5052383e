package golden.jackson3;

import com.withampersand.codegen.runtime.CodecModule;
import com.withampersand.codegen.runtime.Generated;
import com.withampersand.codegen.runtime.JsonCodec;
import golden.jackson3.model.Boat;
import org.jspecify.annotations.Nullable;

/**
 * Makes Jackson's {@code ObjectMapper} read and write the models with their own codecs, whatever naming strategy,
 * visibility, inclusion or features it has: {@code JsonMapper.builder().addModule(new PierJacksonModule()).build()}. A
 * {@code findAndAddModules()} finds it too.
 */
@Generated("ampersand-codegen")
public final class PierJacksonModule extends CodecModule {
    private static final long serialVersionUID = 1L;

    /** For {@code addModule} and {@code java.util.ServiceLoader}. */
    public PierJacksonModule() {
        super("golden.jackson3.model");
    }

    @Override
    protected @Nullable JsonCodec<?> codecOf(String className) {
        return switch (className) {
            case "Boat" -> Boat.CODEC;
            case "Boat$Mooring" -> Boat.Mooring.CODEC;
            case "Boat$Mooring$OfInteger" -> Boat.Mooring.OfInteger.CODEC;
            case "Boat$Mooring$OfString" -> Boat.Mooring.OfString.CODEC;
            case "Boat$Mooring$Unrecognized" -> kept(Boat.Mooring.Unrecognized::new, Boat.Mooring.Unrecognized::json);
            case "Boat$Rig" -> Boat.Rig.CODEC;
            default -> null;
        };
    }
}
