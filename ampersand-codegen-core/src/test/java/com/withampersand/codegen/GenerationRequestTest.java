package com.withampersand.codegen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.withampersand.codegen.diagnostics.Strictness;
import com.withampersand.codegen.java.Jackson;
import com.withampersand.codegen.java.ModelStyle;
import com.withampersand.codegen.java.Packages;
import com.withampersand.codegen.java.Part;
import com.withampersand.codegen.java.Style;
import com.withampersand.codegen.model.Adjustments;
import com.withampersand.codegen.model.Filter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GenerationRequestTest {

    @Test
    void hasDefaultsThatNeedNoThought() {
        GenerationRequest request = builder("com.example").build();

        assertThat(request)
                .isEqualTo(new GenerationRequest(
                        new Sources(List.of(Path.of("api.yaml")), List.of()),
                        Filter.NONE,
                        new Destination(Path.of("out"), null, List.of(), null),
                        new Packages("com.example", "com.example.runtime"),
                        Adjustments.NONE,
                        new Naming("", null, Map.of(), false),
                        Style.PLAIN,
                        Strictness.USUAL));
    }

    @Test
    void doesNotChangeAfterwards() {
        List<Path> inputs = new ArrayList<>(List.of(Path.of("a")));
        GenerationRequest.Builder builder =
                GenerationRequest.builder(Path.of("out"), "com.example").sources(sources -> sources.inputs(inputs));
        GenerationRequest request = builder.build();
        inputs.add(Path.of("b"));
        builder.sources(sources -> sources.inputs(inputs));

        assertThat(request.sources().inputs()).containsExactly(Path.of("a"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "com..example",
                ".com",
                "com.",
                "com.my-api",
                "com.1api",
                "com.class",
                "com.true",
                "com/a",
                "_"
            })
    void refusesWhatIsNoPackage(String name) {
        assertThatThrownBy(builder(name)::build)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "The base package must be a Java package name, such as com.example.client, not `" + name + "`");
        assertThatThrownBy(builder("com.example").runtimePackage(name)::build).hasMessageContaining("runtime package");
    }

    @ParameterizedTest
    @ValueSource(strings = {"com.example", "com.example.model"})
    void refusesARuntimeAmongOtherClasses(String name) {
        assertThatThrownBy(builder("com.example").runtimePackage(name)::build).hasMessageContaining("one of its own");
    }

    @ParameterizedTest
    @ValueSource(strings = {"acme", "Acme Inc", "Acme.Client", "1Acme"})
    void refusesWhatIsNoClassName(String name) {
        assertThatThrownBy(builder("com.example").naming(naming -> naming.clientName(name))::build)
                .hasMessageContaining("`" + name + "`");
    }

    @Test
    void refusesOptionsWithoutEffect() {
        assertThatThrownBy(builder("com.example").naming(naming -> naming.updateNames(true))::build)
                .hasMessageContaining("names file");
        assertThatThrownBy(builder("com.example")
                        .style(style -> style.runtime(false).jackson("3"))::build)
                .hasMessageContaining("Only the runtime");
        assertThatThrownBy(GenerationRequest.builder(Path.of("out"), "com.example")::build)
                .hasMessageContaining("No input");
    }

    @Test
    void knowsTwoVersionsOfJackson() {
        GenerationRequest.Builder builder = builder("com.example");

        assertThat(builder.style(style -> style.jackson("3")).build().style().jackson())
                .isEqualTo(Jackson.V3);
        assertThat(builder.style(style -> style.runtime(false).jacksonModule(true))
                        .build()
                        .style())
                .isEqualTo(new Style(false, Jackson.V3, true, false, Part.ALL, "", ModelStyle.CLASSES));
        assertThatThrownBy(() -> builder.style(style -> style.jackson("2.15")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("`2.15`");
    }

    private static GenerationRequest.Builder builder(String basePackage) {
        return GenerationRequest.builder(Path.of("out"), basePackage)
                .sources(sources -> sources.inputs(List.of(Path.of("api.yaml"))));
    }
}
