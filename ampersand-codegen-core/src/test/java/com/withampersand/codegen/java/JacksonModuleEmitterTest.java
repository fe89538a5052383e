package com.withampersand.codegen.java;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javapoet.ClassName;
import com.withampersand.codegen.java.source.JavaFile;
import com.withampersand.codegen.java.source.TypeSpec;
import com.withampersand.codegen.runtime.JsonCodecs;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JacksonModuleEmitterTest {

    private static final Style WITH_MODULE = new Style(true, Jackson.V2, true, false, Part.ALL, "", ModelStyle.CLASSES);
    private static final String SERVICE = "META-INF/services/com.fasterxml.jackson.databind.Module";
    private static final String MODULE = "com/example/api/AcmeJacksonModule.java";

    @TempDir
    Path temporary = Path.of("");

    @Test
    void thereIsNoneUnlessAsked() {
        ApiSample api = new ApiSample();
        api.object("Thing");

        assertThat(api.files().keySet())
                .containsExactly("com/example/api/model/Thing.java", "com/example/api/model/package-info.java");
        assertThat(api.files(WITH_MODULE)).containsKeys(MODULE, SERVICE);
    }

    @Test
    void theVersionOfJacksonChangesHowItIsFoundAndNothingElse() {
        ApiSample api = new ApiSample();
        api.object("Thing");
        Map<String, String> two = new TreeMap<>(api.files(WITH_MODULE));
        Map<String, String> three =
                new TreeMap<>(api.files(new Style(true, Jackson.V3, true, false, Part.ALL, "", ModelStyle.CLASSES)));

        assertThat(three.remove("META-INF/services/tools.jackson.databind.JacksonModule"))
                .isEqualTo(two.remove(SERVICE))
                .isEqualTo("com.example.api.AcmeJacksonModule\n");
        assertThat(three).isEqualTo(two);
    }

    @Test
    void anApiWithoutOperationsHasAPackageForItToo() throws Exception {
        ApiSample api = new ApiSample();
        api.object("Thing");

        assertThat(api.files(WITH_MODULE).get("com/example/api/package-info.java"))
                .contains("@NullMarked", "How Jackson reads and writes the models.");
        assertThat(StrictCompiler.complaints(api.files(WITH_MODULE))).isEmpty();
    }

    @Test
    void modelsMayHaveTheNamesOfWhatItUses() throws Exception {
        ApiSample api = new ApiSample();
        for (String name :
                List.of("CodecModule", "JsonCodec", "Generated", "AcmeJacksonModule", "Nullable", "Module")) {
            api.object(name);
        }

        assertThat(StrictCompiler.complaints(api.files(WITH_MODULE))).isEmpty();
        assertThat(api.files(WITH_MODULE).get(MODULE))
                .contains("case \"AcmeJacksonModule\" -> com.example.api.model.AcmeJacksonModule.CODEC;")
                .contains("case \"JsonCodec\" -> com.example.api.model.JsonCodec.CODEC;");
    }

    @Test
    void severalMethodsShareWhatIsTooLongForOne() throws Exception {
        compileAndLookUp(1);
    }

    /** A method has 64 KB at most, and a switch over 5,000 names is longer. */
    @Test
    @Tag("long")
    void fiveThousandClassesAreNotTooMany() throws Exception {
        compileAndLookUp(5);
    }

    private void compileAndLookUp(int thousands) throws Exception {
        Map<String, String> sources = new TreeMap<>();
        List<JavaFile> models = new ArrayList<>();
        for (int file = 0; file < thousands; file++) {
            TypeSpec.Builder outer = model("Outer" + file);
            StringBuilder text = new StringBuilder("package com.example.api.model;\n");
            text.append(text("public", "Outer" + file));
            for (int i = 0; i < 999; i++) {
                String name = "InnerModelWithAnOrdinaryName" + i;
                outer.addType(model(name).build());
                text.append(text("public static", name)).append('}');
            }
            models.add(new JavaFile("com.example.api.model", outer.build()));
            sources.put(
                    "com/example/api/model/Outer" + file + ".java",
                    text.append('}').toString());
        }
        JavaTypes types = new JavaTypes(new ApiSample().named(), ApiSample.PACKAGES);
        ClassName self = types.base("AcmeJacksonModule");
        TypeSpec module = new JacksonModuleEmitter(types, self, models).emit();
        GeneratedFile file = Layout.render(ClientsEmitter.file("com.example.api", module));
        sources.put(file.path(), file.text());

        assertThat(StrictCompiler.complaints(sources, temporary)).isEmpty();
        try (URLClassLoader loader = new URLClassLoader(
                new URL[] {temporary.toUri().toURL()}, getClass().getClassLoader())) {
            Class<?> compiled = loader.loadClass(self.reflectionName());
            Method codecOf = compiled.getDeclaredMethod("codecOf", String.class);
            codecOf.setAccessible(true);
            Object instance = compiled.getConstructor().newInstance();
            for (int i : new int[] {0, 498, 499, 998}) {
                String name = "Outer" + (thousands - 1) + "$InnerModelWithAnOrdinaryName" + i;
                assertThat(codecOf.invoke(instance, name)).as(name).isSameAs(JsonCodecs.ANY);
            }
            assertThat(codecOf.invoke(instance, "Outer0")).isSameAs(JsonCodecs.ANY);
            assertThat(codecOf.invoke(instance, "Outer5")).isNull();
        }
    }

    private static TypeSpec.Builder model(String name) {
        return TypeSpec.classBuilder(name).addField(Object.class, "CODEC");
    }

    private static String text(String modifiers, String name) {
        return modifiers + " final class " + name + " { public static final com.withampersand.codegen.runtime"
                + ".JsonCodec<Object> CODEC = com.withampersand.codegen.runtime.JsonCodecs.ANY;\n";
    }
}
