package golden.jackson;

import com.withampersand.codegen.runtime.CodecModule;
import com.withampersand.codegen.runtime.Generated;
import com.withampersand.codegen.runtime.JsonCodec;
import golden.jackson.model.Barrel;
import golden.jackson.model.Cargo;
import golden.jackson.model.Crate;
import golden.jackson.model.Grade;
import golden.jackson.model.Kind;
import golden.jackson.model.Ship;
import org.jspecify.annotations.Nullable;

/**
 * Makes Jackson's {@code ObjectMapper} read and write the models with their own codecs, whatever naming strategy,
 * visibility, inclusion or features it has: {@code JsonMapper.builder().addModule(new HarbourJacksonModule()).build()}.
 * A {@code findAndAddModules()} finds it too.
 */
@Generated("ampersand-codegen")
@SuppressWarnings("deprecation")
public final class HarbourJacksonModule extends CodecModule {
    private static final long serialVersionUID = 1L;

    /** For {@code addModule} and {@code java.util.ServiceLoader}. */
    public HarbourJacksonModule() {
        super("golden.jackson.model");
    }

    @Override
    protected @Nullable JsonCodec<?> codecOf(String className) {
        return switch (className) {
            case "Barrel" -> Barrel.CODEC;
            case "Cargo" -> Cargo.CODEC;
            case "Cargo$OfString" -> Cargo.OfString.CODEC;
            case "Cargo$OfStringList" -> Cargo.OfStringList.CODEC;
            case "Cargo$Unrecognized" -> kept(Cargo.Unrecognized::new, Cargo.Unrecognized::json);
            case "CodecModule" -> golden.jackson.model.CodecModule.CODEC;
            case "Crate" -> Crate.CODEC;
            case "Grade" -> Grade.CODEC;
            case "Kind" -> Kind.CODEC;
            case "Ship" -> Ship.CODEC;
            case "Ship$State" -> Ship.State.CODEC;
            default -> null;
        };
    }
}
