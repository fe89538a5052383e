package com.withampersand.openapigenerator;

import com.withampersand.codegen.AmpersandCodegen;
import com.withampersand.codegen.GenerationRequest;
import com.withampersand.codegen.GenerationResult;
import com.withampersand.codegen.diagnostics.Problem;
import com.withampersand.codegen.diagnostics.ProblemPrinter;
import com.withampersand.codegen.diagnostics.Severity;
import com.withampersand.codegen.diagnostics.SpecException;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Paths;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openapitools.codegen.CliOption;
import org.openapitools.codegen.CodegenType;
import org.openapitools.codegen.DefaultCodegen;
import org.openapitools.codegen.GeneratorLanguage;
import org.openapitools.codegen.SupportingFile;
import org.openapitools.codegen.api.TemplatingEngineAdapter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The generator {@code ampersand-java} of OpenAPI Generator. It takes from its host where the description is and what
 * the options are, and runs our own generator over that; what the host made of the description itself is not looked at.
 */
public final class AmpersandJavaCodegen extends DefaultCodegen {

    static final String NAME = "ampersand-java";

    /** The host's command line shows what its own classes log, and nothing else. */
    static final Logger LOG = LoggerFactory.getLogger("org.openapitools.codegen.AmpersandJava");

    private final Mark mark = new Mark();
    private @Nullable GenerationRequest request;

    /** For the host, which finds this class as a service. */
    public AmpersandJavaCodegen() {
        outputFolder = "generated-code/" + NAME;
        // Whatever is in them afterwards, the user put there.
        List.of(typeMapping, instantiationTypes, importMapping, inlineSchemaOption)
                .forEach(Map::clear);
        languageSpecificPrimitives.clear();
        additionalProperties.clear();
        cliOptions.clear();
        HostOption.ALL.forEach(option -> cliOptions.add(CliOption.newString(option.name(), option.description())));
    }

    @Override
    public String getName() {
        return NAME;
    }

    @Override
    public String getHelp() {
        return "Generates a Java client with Ampersand Codegen.";
    }

    @Override
    public CodegenType getTag() {
        return CodegenType.CLIENT;
    }

    @Override
    public GeneratorLanguage generatorLanguage() {
        return GeneratorLanguage.JAVA;
    }

    /** What the host makes of the description is not used, so it need not make it. */
    @Override
    public boolean getUseInlineModelResolver() {
        return false;
    }

    @Override
    public boolean getUseOpenapiNormalizer() {
        return false;
    }

    /** The first that the host calls: it has set all options by now, and nothing is written yet. */
    @Override
    public void processOpts() {
        try {
            request = new HostSettings(this).request();
        } catch (IllegalArgumentException invalid) {
            throw new HostedFailure("error: " + invalid.getMessage());
        }
        supportingFiles.clear();
        supportingFiles.add(new SupportingFile(Mark.TEMPLATE, ".openapi-generator", "GENERATOR"));
    }

    /** Leaves nothing to the host's own way of generating. */
    @Override
    public void preprocessOpenAPI(OpenAPI description) {
        description.setPaths(new Paths());
        description.setComponents(new Components());
        description.setWebhooks(null);
    }

    @Override
    public TemplatingEngineAdapter getTemplatingEngine() {
        return mark;
    }

    /** The host asks before anything else, and would fail with a stack trace. */
    @Override
    public void setLibrary(String library) {
        throw new HostedFailure("error: The setting library would have no effect: there is one kind of client, on the"
                + " HTTP client of the JDK\n  Leave it out; another transport is given to the builder of the client.");
    }

    /** There are no templates that text could be put into. */
    @Override
    public String escapeUnsafeCharacters(String text) {
        return text;
    }

    /** The last that the host calls. */
    @Override
    public void postProcess() {
        GenerationRequest todo = request;
        if (todo == null || !mark.made()) {
            return;
        }
        long start = System.nanoTime();
        try {
            GenerationResult result = AmpersandCodegen.run(todo);
            result.problems().forEach(AmpersandJavaCodegen::log);
            LOG.info(result.summary(Duration.ofNanos(System.nanoTime() - start)));
        } catch (SpecException invalid) {
            invalid.problems().stream()
                    .filter(problem -> problem.severity() != Severity.ERROR)
                    .forEach(AmpersandJavaCodegen::log);
            throw new HostedFailure(ProblemPrinter.print(invalid.problems().stream()
                    .filter(problem -> problem.severity() == Severity.ERROR)
                    .toList()));
        } catch (IOException failure) {
            throw new HostedFailure("error: " + failure.getMessage());
        }
    }

    private static void log(Problem problem) {
        if (problem.severity() == Severity.WARNING) {
            LOG.warn(ProblemPrinter.print(problem));
        } else {
            LOG.info(ProblemPrinter.print(problem));
        }
    }

    /** {@return the settings of the host that only other generators heed, by the name that its Maven plugin has for each} */
    Map<String, Object> settingsOfOthers() {
        return Map.ofEntries(
                Map.entry("instantiationTypes", instantiationTypes),
                Map.entry("importMappings", importMapping),
                Map.entry("forcedGenerateSchemas", forcedGenerateSchemas),
                Map.entry("inlineSchemaNameMappings", inlineSchemaNameMapping),
                Map.entry("inlineSchemaOptions", inlineSchemaOption),
                Map.entry("nameMappings", nameMapping),
                Map.entry("parameterNameMappings", parameterNameMapping),
                Map.entry("enumNameMappings", enumNameMapping),
                Map.entry("openapiNormalizer", openapiNormalizer),
                Map.entry("languageSpecificPrimitives", languageSpecificPrimitives),
                Map.entry("openapiGeneratorIgnoreList", openapiGeneratorIgnoreList),
                Map.entry("reservedWordsMappings", reservedWordsMappings()));
    }

    /** The host has these for templates, which we have none of. */
    @Override
    public Set<String> reservedWords() {
        return Set.of();
    }
}
