package com.withampersand.codegen.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A base with a discriminator is a union of the schemas that inherit from it. */
class InheritanceTest {

    private static final String CAT = "Cat: {allOf: [{$ref: '#/components/schemas/Pet'}, {properties: {claws: {}}}]}\n";
    private static final String DOG = "Dog: {allOf: [{$ref: '#/components/schemas/Pet'}, {properties: {bark: {}}}]}\n";

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

        assertThat(read.told("Pet")).isEqualTo("Fish(fish) | Cat(meow,purr) | Dog(Dog)");
        assertThat(read.union("Pet").discriminator()).isEqualTo("kind");
        assertThat(read.sketch("Cat")).isEqualTo("{kind*: STRING, name: STRING, claws: any}");
        assertThat(read.sketch("Home")).isEqualTo("{pets: [Pet]}");
        assertThat(read.problems()).isEmpty();
    }

    @Test
    void theOrderOfTheSchemasIsThatOfTheVariants() {
        String pet = "Pet: {properties: {kind: {type: string}}, discriminator: {propertyName: kind}}\n";

        assertThat(Reading.schemas(DOG + pet + CAT).told("Pet")).isEqualTo("Dog(Dog) | Cat(Cat)");
        assertThat(Reading.schemas(CAT + DOG + pet).told("Pet")).isEqualTo("Cat(Cat) | Dog(Dog)");
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

        assertThat(read.told("Pet"))
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

        assertThat(read.told("Pet")).isEqualTo("Bird(Bird) | Fish(fish) | Hen(hen)");
        assertThat(read.sketch("Hen")).isEqualTo("{kind: STRING}");
        assertThat(read.told("Tag")).isEqualTo("Red(Red) | Blue(Blue)");
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

        assertThat(read.told("Pet")).isEqualTo("Cat(Cat)");
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

        assertThat(read.told("Pet")).isEqualTo("Persian(Persian) | Siamese(siam) | Cat(cat)");
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

        assertThat(read.told("Animal")).isEqualTo("Fish(fish) | Pet(mammal,cat,dog)");
        assertThat(read.told("Pet")).isEqualTo("Cat(persian) | Dog(Dog)");
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

        assertThat(read.told("Walks")).isEqualTo("Duck(Duck)");
        assertThat(read.told("Swims")).isEqualTo("Duck(Duck) | Dives(Dives,Seal)");
        assertThat(read.told("Dives")).isEqualTo("Seal(Seal)");
        assertThat(read.problems()).isEmpty();
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
    void siblingsOfAReferenceInheritSince31() {
        Reading read = Reading.schemas("3.1.0", """
                Pet: {type: object, properties: {kind: {type: string}}, discriminator: {propertyName: kind}}
                Cat: {$ref: '#/components/schemas/Pet', properties: {kind: {const: cat}, claws: {type: boolean}}}
                Alias: {$ref: '#/components/schemas/Pet', description: Only words.}
                """);

        assertThat(read.told("Pet")).isEqualTo("Cat(cat)");
        assertThat(read.sketch("Alias")).isEqualTo("= Pet");
    }
}
