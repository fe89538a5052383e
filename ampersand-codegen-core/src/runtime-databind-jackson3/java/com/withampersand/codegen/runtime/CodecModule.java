package com.withampersand.codegen.runtime;

import java.io.Serializable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.Version;
import tools.jackson.databind.JacksonModule;

/**
 * Makes a Jackson {@code ObjectMapper} read and write models with their own codecs, whatever naming strategy, visibility,
 * inclusion or features it has.
 */
public abstract class CodecModule extends JacksonModule implements Serializable {
    private static final long serialVersionUID = 1L;
    private final String prefix;

    /** For the models of a package. */
    protected CodecModule(String modelPackage) {
        prefix = modelPackage + ".";
    }

    /**
     * {@return the codec of a class, {@code null} if it has none}
     * @param className its binary name within the package of the models, as in {@code Connection$Status}
     */
    protected abstract @Nullable JsonCodec<?> codecOf(String className);

    /** {@return the codec of a variant of a union that keeps JSON of any kind} */
    protected static <T> JsonCodec<T> kept(Function<@Nullable Object, T> make, Function<T, @Nullable Object> json) {
        return JsonCodecs.wrapper(JsonCodecs.ANY, make, json);
    }

    /** By name, so that no class is initialized but the one that is asked for. */
    final @Nullable JsonCodec<?> codecOf(Class<?> type) {
        String name = type.getName();
        boolean model =
                name.startsWith(prefix) && type.getClassLoader() == getClass().getClassLoader();
        return model ? codecOf(name.substring(prefix.length())) : null;
    }

    @Override
    public String getModuleName() {
        return getClass().getName();
    }

    @Override
    public Version version() {
        return Version.unknownVersion();
    }

    @Override
    public void setupModule(SetupContext context) {
        CodecDeserializers deserializers = new CodecDeserializers(this);
        context.addDeserializers(deserializers);
        context.addKeyDeserializers(deserializers);
        context.addSerializers(new CodecSerializers(this, false));
        context.addKeySerializers(new CodecSerializers(this, true));
    }
}
