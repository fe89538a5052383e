package com.example.client;

import static org.assertj.core.api.Assertions.assertThat;

import com.example.ampersand.AmpersandJacksonModule;
import com.example.ampersand.model.Connection;
import com.example.ampersand.model.Installation;
import com.example.ampersand.runtime.Json;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.deser.DefaultDeserializationContext;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** An application's own mapper reads and writes what the client does, and in the same way. */
class JacksonModuleTest {

    private final ObjectMapper mapper = JsonMapper.builder()
            .findAndAddModules()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .build();

    /** A message of the application. */
    record Seen(String customer, Installation installation, List<Connection.Status> statuses) {}

    @Test
    void aMapperThatLooksForModulesFindsIt() {
        assertThat(mapper.getRegisteredModuleIds()).contains(AmpersandJacksonModule.class.getName());
    }

    @Test
    void modelsInMessagesOfTheApplicationAreReadByTheirCodecs() throws IOException {
        String json = resource("installation.json");
        String message = "{\"customer\":\"c\",\"installation\":" + json + ",\"statuses\":[\"working\",\"new_one\"]}";

        Seen seen = mapper.readValue(message, Seen.class);

        assertThat(seen.installation()).isEqualTo(Json.read(json, Installation.CODEC));
        assertThat(seen.statuses()).containsExactly(Connection.Status.WORKING, Connection.Status.of("new_one"));
        assertThat(JsonTree.of(mapper.writeValueAsString(seen))).isEqualTo(JsonTree.of(message));
    }

    @Test
    void everyClassThatHasACodecIsKnown() throws Exception {
        List<String> unknown = new ArrayList<>();
        List<Class<?>> models = models();
        DefaultDeserializationContext context = ((DefaultDeserializationContext) mapper.getDeserializationContext())
                .createInstance(mapper.getDeserializationConfig(), null, null);
        for (Class<?> model : models) {
            Object reader = context.findRootValueDeserializer(mapper.constructType(model));
            Object writer = mapper.getSerializerProviderInstance().findValueSerializer(model);
            if (!isOfTheRuntime(reader) || !isOfTheRuntime(writer)) {
                unknown.add(model.getName());
            }
        }

        assertThat(models).hasSizeGreaterThan(300);
        assertThat(unknown)
                .as("classes with a codec that Jackson is not told of")
                .isEmpty();
    }

    private static boolean isOfTheRuntime(Object it) {
        return it.getClass().getPackage().equals(Json.class.getPackage());
    }

    private static List<Class<?>> models() throws IOException, URISyntaxException, ClassNotFoundException {
        List<Class<?>> models = new ArrayList<>();
        Path folder = Path.of(
                        Installation.class.getResource("Installation.class").toURI())
                .getParent();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                String name = file.getFileName().toString().replace(".class", "");
                Class<?> type = Class.forName(Installation.class.getPackageName() + "." + name);
                boolean coded = Stream.of(type.getDeclaredFields())
                        .anyMatch(field -> field.getName().equals("CODEC"));
                if (coded || type.getSimpleName().equals("Unrecognized")) {
                    models.add(type);
                }
            }
        }
        return models;
    }

    private static String resource(String name) throws IOException {
        try (var in = JacksonModuleTest.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        }
    }
}
