package com.withampersand.codegen.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.withampersand.codegen.diagnostics.Problem;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which values of a discriminator mean which variant, and which the base itself. */
class DiscriminatorValuesTest {

    private static final String CAT = "Cat: {allOf: [{$ref: '#/components/schemas/Pet'}, {properties: {claws: {}}}]}\n";
    private static final String DOG = "Dog: {allOf: [{$ref: '#/components/schemas/Pet'}, {properties: {bark: {}}}]}\n";

    @Test
    void aBaseThatAValueMeansIsAVariantOfItsOwnPropertiesAlone() {
        Reading read = Reading.schemas("""
                Pet:
                  type: object
                  description: An animal at home.
                  required: [kind]
                  properties: {kind: {type: string}, name: {type: string}}
                  discriminator: {propertyName: kind, mapping: {pet: Pet, cat: Cat}}
                """ + CAT);

        assertThat(read.told("Pet")).isEqualTo("Cat(cat) | Pet/discriminator(pet)");
        assertThat(read.sketch("Pet/discriminator")).isEqualTo("{kind*: STRING, name: STRING}");
        assertThat(read.type("Pet/discriminator").origin())
                .isEqualTo(new Origin.Part(read.type("Pet").place(), Origin.Role.VARIANT, "plain"));
        assertThat(read.type("Pet/discriminator").docs().description())
                .isEqualTo("A `Pet` that is none of the other variants, with the properties that all of them have.");
        assertThat(read.type("Pet").docs().description()).isEqualTo("An animal at home.");
    }

    @Test
    void aValueThatTheBaseListsAndNoSubtypeClaimsMeansTheBase() {
        Reading read = Reading.schemas("""
                Pet:
                  properties: {kind: {type: string, enum: [Cat, DOG, hamster]}}
                  discriminator: {propertyName: kind}
                """ + CAT + DOG);

        assertThat(read.told("Pet")).isEqualTo("Cat(Cat) | Dog(Dog,DOG) | Pet/discriminator(hamster)");
        assertThat(read.problems()).isEmpty();
    }

    @Test
    void aBaseBetweenIsAVariantOfItselfIfAValueOfTheSamePropertyMeansIt() {
        Reading read = Reading.schemas("""
                Animal:
                  properties: {kind: {type: string, enum: [cat, fish, pet]}}
                  discriminator: {propertyName: kind, mapping: {pet: Pet}}
                Fish: {allOf: [{$ref: '#/components/schemas/Animal'}]}
                Pet:
                  allOf: [{$ref: '#/components/schemas/Animal'}]
                  discriminator: {propertyName: kind}
                """ + CAT);

        assertThat(read.told("Animal")).isEqualTo("Fish(Fish,fish) | Pet(pet,Cat,cat)");
        assertThat(read.told("Pet")).isEqualTo("Cat(Cat,cat) | Pet/discriminator(pet)");
    }

    @Test
    void theSameValueForTwoSubtypesIsAWarningAtTheSecond() {
        Reading read = Reading.schemas("""
                Pet: {properties: {kind: {type: string}}, discriminator: {propertyName: kind}}
                A: {allOf: [{$ref: '#/components/schemas/Pet'}], properties: {kind: {enum: [x, y]}}}
                B: {allOf: [{$ref: '#/components/schemas/Pet'}], properties: {kind: {enum: [z, x]}}}
                """);

        assertThat(read.rules()).containsExactly("repeated-discriminator-value");
        Problem problem = read.problem("repeated-discriminator-value");
        assertThat(problem.message()).contains("`x`").contains("`kind`");
        assertThat(problem.locations())
                .extracting(location -> location.pointer())
                .isEqualTo(List.of("/components/schemas/B", "/components/schemas/A"));
    }

    @Test
    void aConstantThatSeveralVariantsInheritTellsNoneOfThem() {
        Reading read = Reading.schemas("""
                U:
                  oneOf: [{$ref: '#/components/schemas/A'}, {$ref: '#/components/schemas/B'}, {$ref: '#/components/schemas/C'}]
                  discriminator: {propertyName: kind}
                Base: {properties: {kind: {type: string, enum: [A, B]}}}
                Other: {properties: {kind: {type: string, enum: [c]}}}
                A: {allOf: [{$ref: '#/components/schemas/Base'}], properties: {a: {}}}
                B: {allOf: [{$ref: '#/components/schemas/Base'}], properties: {b: {}}}
                C: {allOf: [{$ref: '#/components/schemas/Other'}], properties: {c: {}}}
                """);

        assertThat(read.told("U")).isEqualTo("A(A) | B(B) | C(c)");
        assertThat(read.problems()).isEmpty();
    }

    @Test
    void aBaseMayBeAVariantOfAUnionThatListsIt() {
        Reading read = Reading.schemas("""
                Thing:
                  oneOf: [{$ref: '#/components/schemas/Pet'}, {$ref: '#/components/schemas/Car'}]
                  discriminator: {propertyName: kind}
                Car: {properties: {kind: {type: string}}, type: object}
                Pet: {properties: {kind: {type: string}}, discriminator: {propertyName: kind, mapping: {meow: Cat}}}
                """ + CAT + DOG);

        assertThat(read.told("Thing")).isEqualTo("Pet(Pet,Cat,Dog) | Car(Car)");
    }

    @Test
    void aUnionOfHeirsIsToldByTheDiscriminatorOfTheirBase() {
        Reading read = Reading.schemas("""
                Pet: {properties: {kind: {type: string}}, discriminator: {propertyName: kind, mapping: {meow: Cat}}}
                Beast:
                  allOf: [{$ref: '#/components/schemas/Pet'}]
                  discriminator: {propertyName: wildness}
                  properties: {wildness: {type: string}}
                Lion: {allOf: [{$ref: '#/components/schemas/Beast'}]}
                Wolf: {allOf: [{$ref: '#/components/schemas/Beast'}]}
                Loose: {oneOf: [{$ref: '#/components/schemas/Dog'}, {type: string}, {$ref: '#/components/schemas/Cat'}]}
                Mixed: {anyOf: [{$ref: '#/components/schemas/Beast'}, {$ref: '#/components/schemas/Dog'}]}
                Fierce: {anyOf: [{$ref: '#/components/schemas/Lion'}, {$ref: '#/components/schemas/Wolf'}]}
                Other: {oneOf: [{$ref: '#/components/schemas/Dog'}, {type: object, properties: {x: {}}}]}
                """ + CAT + DOG);

        assertThat(read.told("Loose")).isEqualTo("Dog(Dog) | STRING() | Cat(meow)");
        assertThat(read.union("Loose").discriminator()).isEqualTo("kind");
        assertThat(read.told("Mixed")).isEqualTo("Beast(Beast,Lion,Wolf) | Dog(Dog)");
        assertThat(read.union("Fierce").discriminator())
                .as("of the nearest base")
                .isEqualTo("wildness");
        assertThat(read.union("Other").discriminator()).isEmpty();
        assertThat(read.problems()).isEmpty();
    }
}
