package com.withampersand.codegen.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.withampersand.codegen.diagnostics.Problem;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A base with a discriminator is a union of the schemas that inherit from it. */
class InheritanceTest {

    private static final String CAT = "Cat: {allOf: [{$ref: '#/components/schemas/Pet'}, {properties: {claws: {}}}]}\n";
    private static final String DOG = "Dog: {allOf: [{$ref: '#/components/schemas/Pet'}, {properties: {bark: {}}}]}\n";

    /** The variants with the values that mean them, as in {@code Cat(cat) | Dog(Dog)}. */
    private static String told(Reading read, String union) {
        return read.union(union).variants().stream()
                .map(variant -> read.sketch(variant.type()) + "("
                        + String.join(",", variant.match().tags()) + ")")
                .collect(Collectors.joining(" | "));
    }

    @Test
    void aBaseIsAUnionOfWhatInheritsFromIt() {
        Reading read = Reading.schemas("""
                Pet:
                  type: object
                  required: [kind]
                  properties: {kind: {type: string}, name: {type: string}}
                  discriminator: {propertyName: kind, mapping: {meow: Cat, purr: '#/components/schemas/Cat'}}
                Home: {type: object, properties: {pets: {type: array, items: {$ref: '#/components/schemas/Pet'}}}}
                Fish:
                  allOf: [{$ref: '#/components/schemas/Pet'}]
                  properties: {kind: {enum: [fish]}, fins: {type: integer}}
                """ + CAT + DOG);

        assertThat(told(read, "Pet")).isEqualTo("Fish(fish) | Cat(meow,purr) | Dog(Dog)");
        assertThat(read.union("Pet").discriminator()).isEqualTo("kind");
        assertThat(read.sketch("Cat")).isEqualTo("{kind*: STRING, name: STRING, claws: any}");
        assertThat(read.sketch("Home")).isEqualTo("{pets: [Pet]}");
        assertThat(read.problems()).isEmpty();
    }

    @Test
    void theOrderOfTheSchemasIsThatOfTheVariants() {
        String pet = "Pet: {properties: {kind: {type: string}}, discriminator: {propertyName: kind}}\n";

        assertThat(told(Reading.schemas(DOG + pet + CAT), "Pet")).isEqualTo("Dog(Dog) | Cat(Cat)");
        assertThat(told(Reading.schemas(CAT + DOG + pet), "Pet")).isEqualTo("Cat(Cat) | Dog(Dog)");
    }

    @Test
    void whatInheritsInAnotherDocumentIsAVariantToo() {
        Reading read = Reading.files(Reading.documents("api.yaml", """
                openapi: 3.0.3
                info: {title: a, version: '1'}
                paths: {}
                components:
                  schemas:
                    Pet:
                      properties: {kind: {type: string}}
                      discriminator: {propertyName: kind, mapping: {woof: 'z.yaml#/components/schemas/Dog'}}
                """, "z.yaml", """
                openapi: 3.0.3
                info: {title: z, version: '1'}
                paths: {}
                components:
                  schemas:
                    Dog: {allOf: [{$ref: 'api.yaml#/components/schemas/Pet'}, {properties: {bark: {}}}]}
                    Cat: {allOf: [{$ref: 'api.yaml#/components/schemas/Pet'}, {properties: {claws: {}}}]}
                """));

        assertThat(told(read, "Pet"))
                .isEqualTo("z.yaml#/components/schemas/Dog(woof) | z.yaml#/components/schemas/Cat(Cat)"
                        .replace("/components/schemas/", ""));
        assertThat(read.problems()).isEmpty();
    }

    @Test
    void aSubtypeMaySayNothingOfItsOwn() {
        Reading read = Reading.schemas("""
                Pet:
                  type: object
                  properties: {kind: {type: string}}
                  discriminator: {propertyName: kind, mapping: {fish: Fish, hen: Hen}}
                Bird: {type: object, allOf: [{$ref: '#/components/schemas/Pet'}]}
                Fish: {allOf: [{$ref: '#/components/schemas/Pet'}], nullable: true}
                Hen: {description: A bird., allOf: [{$ref: '#/components/schemas/Bird'}]}
                Tag: {discriminator: {propertyName: t}}
                Red: {allOf: [{$ref: '#/components/schemas/Tag'}]}
                Blue: {allOf: [{$ref: '#/components/schemas/Tag'}]}
                """);

        assertThat(told(read, "Pet")).isEqualTo("Bird(Bird) | Fish(fish) | Hen(hen)");
        assertThat(read.sketch("Hen")).isEqualTo("{kind: STRING}");
        assertThat(told(read, "Tag")).isEqualTo("Red(Red) | Blue(Blue)");
        assertThat(read.sketch("Red")).isEqualTo("{}");
        assertThat(read.problems()).isEmpty();
    }

    @Test
    void anotherNameForABaseThatMayBeNullIsNoSubtype() {
        Reading read = Reading.schemas("""
                Pet: {type: object, properties: {kind: {type: string}}, discriminator: {propertyName: kind}}
                MaybePet: {nullable: true, allOf: [{$ref: '#/components/schemas/Pet'}]}
                Home:
                  type: object
                  properties:
                    one: {$ref: '#/components/schemas/MaybePet'}
                    two: {nullable: true, allOf: [{$ref: '#/components/schemas/Pet'}]}
                """ + CAT);

        assertThat(told(read, "Pet")).isEqualTo("Cat(Cat)");
        assertThat(read.sketch("MaybePet")).isEqualTo("= Pet");
        assertThat(read.sketch("Home")).isEqualTo("{one?: Pet, two?: Pet}");
    }

    @Test
    void levelsBetweenAreVariantsBesideWhatInheritsFromThem() {
        Reading read = Reading.schemas("""
                Pet: {properties: {kind: {type: string}}, discriminator: {propertyName: kind}}
                Persian: {allOf: [{$ref: '#/components/schemas/Cat'}, {properties: {coat: {type: string}}}]}
                Siamese: {allOf: [{allOf: [{$ref: '#/components/schemas/Cat'}]}], properties: {kind: {enum: [siam]}}}
                Cat:
                  allOf:
                    - $ref: '#/components/schemas/Pet'
                    - properties: {kind: {type: string, enum: [cat]}, claws: {type: boolean}}
                """);

        assertThat(told(read, "Pet")).isEqualTo("Persian(Persian) | Siamese(siam) | Cat(cat)");
        assertThat(read.sketch("Persian"))
                .isEqualTo("{kind: Cat/allOf/1/properties/kind, claws: BOOLEAN, coat: STRING}");
        assertThat(read.problems()).isEmpty();
    }

    @Test
    void aBaseBelowABaseIsOneVariantThatTellsItsOwn() {
        Reading read = Reading.schemas("""
                Animal:
                  properties: {kind: {type: string}}
                  discriminator: {propertyName: kind, mapping: {cat: Cat, dog: Dog, mammal: Pet, fish: Fish}}
                Fish: {allOf: [{$ref: '#/components/schemas/Animal'}]}
                Pet:
                  allOf: [{$ref: '#/components/schemas/Animal'}]
                  properties: {breed: {type: string}}
                  discriminator: {propertyName: breed, mapping: {persian: Cat}}
                """ + CAT + DOG);

        assertThat(told(read, "Animal")).isEqualTo("Fish(fish) | Pet(mammal,cat,dog)");
        assertThat(told(read, "Pet")).isEqualTo("Cat(persian) | Dog(Dog)");
        assertThat(read.problems()).isEmpty();
    }

    @Test
    void whatInheritsTwiceIsAVariantOfBothBasesOrOfTheNearer() {
        Reading read = Reading.schemas("""
                Walks: {properties: {gait: {type: string}}, discriminator: {propertyName: gait}}
                Swims: {properties: {style: {type: string}}, discriminator: {propertyName: style}}
                Duck: {allOf: [{$ref: '#/components/schemas/Walks'}, {$ref: '#/components/schemas/Swims'}]}
                Dives:
                  allOf: [{$ref: '#/components/schemas/Swims'}]
                  discriminator: {propertyName: depth}
                  properties: {depth: {type: string}}
                Seal: {allOf: [{$ref: '#/components/schemas/Swims'}, {$ref: '#/components/schemas/Dives'}]}
                """);

        assertThat(told(read, "Walks")).isEqualTo("Duck(Duck)");
        assertThat(told(read, "Swims")).isEqualTo("Duck(Duck) | Dives(Dives,Seal)");
        assertThat(told(read, "Dives")).isEqualTo("Seal(Seal)");
        assertThat(read.problems()).isEmpty();
    }

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

        assertThat(told(read, "Pet")).isEqualTo("Cat(cat) | Pet/discriminator(pet)");
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

        assertThat(told(read, "Pet")).isEqualTo("Cat(Cat) | Dog(Dog,DOG) | Pet/discriminator(hamster)");
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

        assertThat(told(read, "Animal")).isEqualTo("Fish(Fish,fish) | Pet(pet,Cat,cat)");
        assertThat(told(read, "Pet")).isEqualTo("Cat(Cat,cat) | Pet/discriminator(pet)");
    }

    @Test
    void aSubtypesOwnDeclarationWins() {
        Reading read = Reading.schemas("""
                Pet:
                  properties: {kind: {type: string}, toys: {type: array, items: {type: string}}, owner: {type: object}}
                  discriminator: {propertyName: kind}
                Cat:
                  allOf:
                    - $ref: '#/components/schemas/Pet'
                    - properties:
                        toys: {type: object}
                        owner: {type: object, properties: {name: {type: string}}}
                Dog: {allOf: [{$ref: '#/components/schemas/Pet'}], properties: {toys: {type: object, properties: {n: {}}}}}
                """);

        assertThat(read.sketch("Cat")).isEqualTo("{kind: STRING, toys: object, owner: Cat/allOf/1/properties/owner}");
        assertThat(read.sketch("Dog")).isEqualTo("{kind: STRING, toys: Dog/properties/toys, owner: object}");
        assertThat(read.rules()).containsExactly("contradictory-property", "contradictory-property");
    }

    @Test
    void aBaseWithoutSubtypesIsAnObjectWithAWarning() {
        Reading read = Reading.schemas("""
                Pet: {type: object, properties: {kind: {type: string}}, discriminator: {propertyName: kind}}
                Home: {type: object, properties: {pet: {$ref: '#/components/schemas/Pet'}}}
                """);

        assertThat(read.sketch("Pet")).isEqualTo("{kind: STRING}");
        assertThat(read.rules()).containsExactly("discriminator-without-union");
        assertThat(read.problem("discriminator-without-union").remedy()).contains("allOf");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A: {discriminator: {propertyName: k}, allOf: [{$ref: '#/components/schemas/A'}]}",
                "'A: {discriminator: {propertyName: k}, allOf: [{$ref: ''#/components/schemas/B''}]}\n"
                        + "B: {discriminator: {propertyName: k}, allOf: [{$ref: ''#/components/schemas/A''}]}'",
                "'A: {discriminator: {propertyName: k}}\n"
                        + "B: {discriminator: {propertyName: k}, allOf: [{$ref: ''#/components/schemas/A''},"
                        + " {$ref: ''#/components/schemas/C''}]}\n"
                        + "C: {discriminator: {propertyName: k}, allOf: [{$ref: ''#/components/schemas/B''}]}'",
            })
    void aCycleIsAnErrorAndNoEndlessWalk(String schemas) {
        assertThat(Reading.schemas(schemas).rules()).containsAnyOf("allof-cycle", "alias-cycle");
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

        assertThat(told(read, "U")).isEqualTo("A(A) | B(B) | C(c)");
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

        assertThat(told(read, "Thing")).isEqualTo("Pet(Pet,Cat,Dog) | Car(Car)");
    }

    @Test
    void siblingsOfAReferenceInheritSince31() {
        Reading read = Reading.schemas("3.1.0", """
                Pet: {type: object, properties: {kind: {type: string}}, discriminator: {propertyName: kind}}
                Cat: {$ref: '#/components/schemas/Pet', properties: {kind: {const: cat}, claws: {type: boolean}}}
                Alias: {$ref: '#/components/schemas/Pet', description: Only words.}
                """);

        assertThat(told(read, "Pet")).isEqualTo("Cat(cat)");
        assertThat(read.sketch("Alias")).isEqualTo("= Pet");
    }
}
