package com.withampersand.openapigenerator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.withampersand.codegen.GenerationRequest;
import com.withampersand.codegen.java.ModelStyle;
import com.withampersand.codegen.java.Packages;
import com.withampersand.codegen.model.TypeMapping;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openapitools.codegen.config.GlobalSettings;

/** What becomes of the settings of the host; that it passes them on, the tests of the hosts show. */
class HostSettingsTest {

    private final AmpersandJavaCodegen host = new AmpersandJavaCodegen();

    HostSettingsTest() {
        host.setInputSpec("api.yaml");
        host.setOutputDir("out");
        host.additionalProperties().put("basePackage", "com.example.client");
    }

    @AfterEach
    void forget() {
        GlobalSettings.reset();
    }

    @Test
    void readsEveryOption() {
        host.additionalProperties()
                .putAll(Map.of(
                        "sourceFolder", "src/gen",
                        "inputs", "spec, more.yaml",
                        "overlays", "one.yaml",
                        "clientName", "Acme",
                        "runtimePackage", "com.example.rt",
                        "namesFile", "names.txt",
                        "updateNames", "true",
                        "jackson", "3"));
        host.additionalProperties()
                .putAll(Map.of(
                        "jacksonModule", true,
                        "testServer", "true",
                        "parts", "models,clients",
                        "moduleName", "com.example.module",
                        "modelStyle", "records",
                        "relaxations", "Group.name",
                        "secrets", "Group.token,pin"));

        GenerationRequest request = new HostSettings(host).request();

        assertThat(request.sources().inputs())
                .containsExactly(Path.of("api.yaml"), Path.of("spec"), Path.of("more.yaml"));
        assertThat(request.sources().overlays()).containsExactly(Path.of("one.yaml"));
        assertThat(request.destination().directory()).isEqualTo(Path.of("out/src/gen"));
        assertThat(request.packages().runtime()).isEqualTo("com.example.rt");
        assertThat(request.naming().clientName()).isEqualTo("Acme");
        assertThat(request.naming().updateNames()).isTrue();
        assertThat(request.style().jacksonModule()).isTrue();
        assertThat(request.style().testServer()).isTrue();
        assertThat(request.style().parts()).hasSize(2);
        assertThat(request.style().module()).isEqualTo("com.example.module");
        assertThat(request.style().models()).isEqualTo(ModelStyle.RECORDS);
        assertThat(request.adjustments().relaxations()).containsExactly("Group.name");
        assertThat(request.adjustments().secrets()).containsExactly("Group.token", "pin");
    }

    @Test
    void readsAFilter() {
        host.additionalProperties()
                .putAll(Map.of(
                        "includeTags", "users, groups",
                        "excludePaths", "/internal/**",
                        "unusedModels", "true",
                        "strict", "true"));

        GenerationRequest request = new HostSettings(host).request();

        assertThat(request.filter().include().tags()).containsExactly("users", "groups");
        assertThat(request.filter().exclude().paths()).containsExactly("/internal/**");
        assertThat(request.filter().unusedModels()).isTrue();
        assertThat(request.strictness().warningsAreErrors()).isTrue();
    }

    @Test
    void readsTheMappingsOfTheHost() {
        host.modelNameMapping().put("Group", "Team");
        host.operationIdNameMapping().put("listGroups", "all");
        host.typeMapping().put("string/date-time", "java.time.Instant");
        host.schemaMapping().put("Money", "com.acme.Money:com.acme.Moneys");

        GenerationRequest request = new HostSettings(host).request();

        assertThat(request.naming().overrides()).isEqualTo(Map.of("Group", "Team", "listGroups", "all"));
        assertThat(request.adjustments().mappings())
                .containsExactly(
                        new TypeMapping("string/date-time", "java.time.Instant", ""),
                        new TypeMapping("Money", "com.acme.Money", "com.acme.Moneys"));
    }

    @Test
    void takesTheOtherNameOfThePackage() {
        host.additionalProperties().remove("basePackage");
        host.additionalProperties().put("invokerPackage", "com.acme");

        assertThat(new HostSettings(host).request().packages().base()).isEqualTo("com.acme");
    }

    @Test
    void takesThePackageOfTheApiWhereThereIsNoOther() {
        host.additionalProperties().putAll(Map.of("apiPackage", "com.acme.api", "modelPackage", "com.acme.types"));
        assertThat(new HostSettings(host).request().packages().base()).isEqualTo("com.example.client");

        host.additionalProperties().remove("basePackage");
        assertThat(new HostSettings(host).request().packages())
                .isEqualTo(new Packages("com.acme.api", "com.acme.types", "com.acme.api.runtime"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            clientNaem     | Acme      | There is no option clientNaem | Did you mean clientName?
            dateLibrary    | java8     | There is no option dateLibrary | nearest
            testServer     | yes       | The option testServer is true or false, not `yes` | testServer
            updateNames    | true      | There is no names file | names.txt
            invokerPackage | com.other | one is com.example.client and the other com.other | Leave one
            gitHost        | my.git    | There is no option gitHost | nearest
            """)
    void refusesProperties(String name, String value, String message, String remedy) {
        refuses(settings -> settings.additionalProperties().put(name, value), message, remedy);
    }

    @Test
    void refusesSettingsOfOtherGenerators() {
        refuses(
                settings -> settings.importMapping().put("Pet", "com.acme.Pet"),
                "importMappings would have no effect",
                "Leave");
        refuses(settings -> settings.setLibrary("native"), "library would have no effect", "Leave");
    }

    @ParameterizedTest
    @CsvSource({"models, Stamp", "models, ''", "supportingFiles, ''"})
    void refusesToWriteSomeKindsOfFilesOnly(String kind, String names) {
        refuses(settings -> GlobalSettings.setProperty(kind, names), "the host is to choose some", "parts");
    }

    @Test
    void writesWhenAllKindsOfFilesAreChosen() {
        GlobalSettings.setProperty("apis", "");
        GlobalSettings.setProperty("models", "");
        GlobalSettings.setProperty("supportingFiles", "");
        host.processOpts();

        assertThat(host.supportingFiles()).hasSize(1);
    }

    @Test
    void refusesInputsThatAreNoFiles() {
        refuses(settings -> settings.setInputSpec("https://api.example/openapi.yaml"), "is no file", "Download it");
        host.setInputSpec(Path.of("api.yaml").toUri().toString());
        assertThat(new HostSettings(host).request().sources().inputs())
                .containsExactly(Path.of("api.yaml").toAbsolutePath());
    }

    @Test
    void needsAPackage() {
        refuses(settings -> settings.additionalProperties().remove("basePackage"), "is missing", "Set basePackage");
    }

    private void refuses(Consumer<AmpersandJavaCodegen> setting, String message, String remedy) {
        assertThatThrownBy(() -> {
                    setting.accept(host);
                    host.processOpts();
                })
                .isInstanceOf(HostedFailure.class)
                .hasMessageContainingAll(message, remedy);
    }
}
