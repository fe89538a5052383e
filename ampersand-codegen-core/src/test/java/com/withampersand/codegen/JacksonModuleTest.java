package com.withampersand.codegen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import golden.jackson.HarbourJacksonModule;
import golden.jackson.model.Crate;
import golden.jackson.model.Kind;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The module for Jackson as a consumer has it: compiled, found and loaded. */
class JacksonModuleTest {

    private static final String CRATE = "{\"type\":\"crate\",\"weight\":1.10}";

    @TempDir
    static Path temporary = Path.of("");

    private static Path classes = Path.of("");

    @BeforeAll
    static void generateAndCompile() throws IOException {
        Path sources = temporary.resolve("sources");
        classes = temporary.resolve("classes");
        AmpersandCodegen.run(GenerationRequest.builder(sources, "com.example.harbour")
                .sources(all -> all.inputs(List.of(Path.of("src/golden/jackson/spec.yaml"))))
                .style(style -> style.jacksonModule(true))
                .build());

        // By the Jackson that this test runs with, be it the oldest or the newest.
        assertThat(Generated.compile(sources, classes, "jackson-(core|databind|annotations)-2|jspecify-"))
                .isEmpty();
    }

    /** Remembers what it loads. */
    private static final class Watching extends URLClassLoader {

        private final Set<String> loaded = new TreeSet<>();

        Watching(Path classes) throws IOException {
            super(new URL[] {classes.toUri().toURL()}, JacksonModuleTest.class.getClassLoader());
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            loaded.add(name.substring(name.lastIndexOf('.') + 1));
            return super.findClass(name);
        }
    }

    @Test
    void noModelIsLoadedButTheOneThatIsRead() throws Exception {
        try (Watching loader = new Watching(classes)) {
            Module module = (Module) loader.loadClass("com.example.harbour.HarbourJacksonModule")
                    .getConstructor()
                    .newInstance();
            ObjectMapper mapper = JsonMapper.builder().addModule(module).build();
            mapper.readValue("[1]", List.class);
            assertThat(loader.loaded).contains("CodecModule").doesNotContain("Crate", "Ship", "Cargo", "Json");

            Object crate = mapper.readValue(CRATE, loader.loadClass("com.example.harbour.model.Crate"));

            assertThat(mapper.writeValueAsString(crate)).isEqualTo(CRATE);
            assertThat(loader.loaded).contains("Crate", "Json").doesNotContain("Ship", "Barrel", "Kind");
        }
    }

    @Test
    void classesOfAnotherLoaderAreNotItsOwn() throws Exception {
        try (Watching one = new Watching(classes);
                Watching other = new Watching(classes)) {
            Module module = (Module) one.loadClass("com.example.harbour.HarbourJacksonModule")
                    .getConstructor()
                    .newInstance();
            ObjectMapper mapper = JsonMapper.builder().addModule(module).build();

            Class<?> foreign = other.loadClass("com.example.harbour.model.Crate");
            assertThatThrownBy(() -> mapper.readValue(CRATE, foreign)).isInstanceOf(JsonProcessingException.class);
        }
    }

    @Test
    void severalClientsCanBeToldToOneMapper() throws Exception {
        try (Watching loader = new Watching(classes)) {
            Module module = (Module) loader.loadClass("com.example.harbour.HarbourJacksonModule")
                    .getConstructor()
                    .newInstance();
            ObjectMapper mapper = JsonMapper.builder()
                    .addModules(module, new HarbourJacksonModule(), new HarbourJacksonModule())
                    .build();

            Object theirs = mapper.readValue(CRATE, loader.loadClass("com.example.harbour.model.Crate"));
            Crate ours = mapper.readValue(CRATE, Crate.class);

            assertThat(mapper.writeValueAsString(List.of(theirs, ours))).isEqualTo("[" + CRATE + "," + CRATE + "]");
            assertThat(mapper.getRegisteredModuleIds()).hasSize(2);
        }
    }

    @Test
    void aServiceLoaderFindsIt() {
        assertThat(ServiceLoader.load(Module.class)).hasAtLeastOneElementOfType(HarbourJacksonModule.class);
    }

    @Test
    void aMapperThatWasCopiedOrSerializedStillHasIt() throws Exception {
        ObjectMapper mapper =
                JsonMapper.builder().addModule(new HarbourJacksonModule()).build();
        TypeReference<Map<Kind, Crate>> crates = new TypeReference<>() {};
        String json = "{\"ferry\":" + CRATE + "}";
        assertThat(mapper.writeValueAsString(mapper.readValue(json, crates))).isEqualTo(json);
        assertThat(mapper.readValue(CRATE, Crate.class).type()).isEqualTo("crate");

        for (ObjectMapper other : List.of(mapper.copy(), serialized(mapper))) {
            assertThat(other.writeValueAsString(other.readValue(CRATE, Crate.class)))
                    .isEqualTo(CRATE);
            assertThat(other.writeValueAsString(other.readValue(json, crates))).isEqualTo(json);
        }
    }

    @Test
    void aReaderOrWriterThatWasSerializedKnowsItsCodec() throws Exception {
        ObjectMapper mapper =
                JsonMapper.builder().addModule(new HarbourJacksonModule()).build();

        Crate crate = serialized(mapper.readerFor(Crate.class)).readValue(CRATE);
        assertThat(serialized(mapper.writerFor(Crate.class)).writeValueAsString(crate))
                .isEqualTo(CRATE);
    }

    @SuppressWarnings("unchecked")
    private static <T> T serialized(T mapper) throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(mapper);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            return (T) in.readObject();
        }
    }

    @Test
    void withoutItJacksonReadsNone() {
        assertThatThrownBy(() -> JsonMapper.builder().build().readValue(CRATE, Crate.class))
                .isInstanceOf(JsonMappingException.class);
    }
}
