package com.withampersand.maven;

import com.withampersand.codegen.AdjustmentsBuilder;
import com.withampersand.codegen.GenerationRequest;
import com.withampersand.codegen.Naming;
import com.withampersand.codegen.diagnostics.Strictness;
import java.util.List;
import java.util.Map;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugins.annotations.Parameter;

/** A goal with the parameters that say what of a description counts, and what the user knows better. */
abstract class AdjustingMojo extends AbstractMojo {

    /**
     * Which operations to generate, all if nothing is said, as in
     * {@code <filter><excludeExtensions><extension>x-internal</extension></excludeExtensions></filter>}; models that none
     * of them needs are left out, too, unless {@code <unusedModels>true</unusedModels>} is in it.
     *
     * @since 0.1.0
     */
    @Parameter
    private FilterParameters filter = new FilterParameters();

    /**
     * Whether warnings stop the build as errors do, as in {@code -Dampersand.strict}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "ampersand.strict", defaultValue = "false")
    private boolean strict;

    /**
     * How seriously problems of single rules are taken, {@code error}, {@code warning} or {@code ignore}, as in
     * {@code <rules><name-collision>ignore</name-collision></rules>}; the rule stands in brackets behind each problem.
     *
     * @since 0.1.0
     */
    @Parameter
    private Map<String, String> rules = Map.of();

    /**
     * What things are called in Java: schemas, properties, operations. As in
     * {@code <nameOverrides><nameOverride><of>Group</of><name>Team</name></nameOverride></nameOverrides>}; {@code of} may be
     * {@code Group.groupRef}, {@code listGroups} or {@code #/components/schemas/Group}, too.
     *
     * @since 0.1.0
     */
    @Parameter
    private List<NameOverride> nameOverrides = List.of();

    /**
     * Classes for values, by format, schema or JSON pointer, as in
     * {@code <typeMappings><typeMapping><of>string/date-time</of><type>java.time.Instant</type></typeMapping></typeMappings>}.
     * A class that the generator does not know has a {@code codec}: a class with the static methods {@code parse} and
     * {@code format}, or a constant of type {@code JsonCodec}, such as {@code com.example.Moneys#CODEC}.
     *
     * @since 0.1.0
     */
    @Parameter
    private List<TypeMapping> typeMappings = List.of();

    /**
     * Properties that may be absent although the description requires them, with {@code *} for any letters, as in
     * {@code <relaxations><relaxation>Group.name</relaxation></relaxations>}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "ampersand.relaxations")
    private List<String> relaxations = List.of();

    /**
     * Properties and parameters whose values never show in logs, with {@code *} for any letters, as in
     * {@code <secrets><secret>*.accessToken</secret></secrets>}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "ampersand.secrets")
    private List<String> secrets = List.of();

    final void override(Naming.Builder naming) {
        for (NameOverride one : nameOverrides) {
            naming.overrides(Map.of(one.of(), one.name()));
        }
    }

    /** @throws IllegalArgumentException if a parameter has a value that means nothing */
    final void adjust(GenerationRequest.Builder request) {
        request.filter(filter::set).strictness(Strictness.of(strict, rules)).adjustments(this::adjust);
    }

    private void adjust(AdjustmentsBuilder adjustments) {
        adjustments.relaxations(relaxations).secrets(secrets);
        for (TypeMapping one : typeMappings) {
            adjustments.mapping(one.of(), one.type(), one.codec());
        }
    }
}
