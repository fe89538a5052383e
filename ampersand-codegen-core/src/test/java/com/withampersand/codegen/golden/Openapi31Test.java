package com.withampersand.codegen.golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.withampersand.codegen.runtime.Json;
import golden.openapi31.ModernClient;
import golden.openapi31.model.Event;
import golden.openapi31.model.EventMovedPayload;
import golden.openapi31.model.Fault;
import golden.openapi31.model.Level;
import golden.openapi31.model.Point;
import golden.openapi31.model.PostEventSeenPayload;
import golden.openapi31.model.Tree;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** What JSON Schema 2020-12 says otherwise than OpenAPI 3.0. */
class Openapi31Test {

    @Test
    void aConstantIsAnEnumOfOneThatStaysOpen() {
        assertThat(Wire.readExactly("{\"version\":\"v1\",\"name\":\"n\"}", Event.CODEC)
                        .version())
                .isSameAs(Event.Version.V1);
        assertThat(Wire.readExactly("{\"version\":\"v2\",\"name\":\"n\"}", Event.CODEC)
                        .version()
                        .known())
                .isEqualTo(Event.Version.Known.UNRECOGNIZED);
    }

    @Test
    void whatACallbackBringsIsReadAndWritten() {
        PostEventSeenPayload payload = Wire.readExactly(
                "{\"by\":{\"name\":\"Ann\"},\"event\":{\"version\":\"v1\",\"name\":\"n\"}}",
                PostEventSeenPayload.CODEC);

        assertThat(Objects.requireNonNull(payload.by()).name()).isEqualTo("Ann");
        assertThat(Objects.requireNonNull(payload.event()).name()).isEqualTo("n");
    }

    @Test
    void whatAWebhookBringsIsReadAndWritten() {
        EventMovedPayload payload = Wire.readExactly(
                "{\"event\":{\"version\":\"v1\",\"name\":\"n\"},\"moved\":{\"from\":\"a\",\"to\":\"b\"}}",
                EventMovedPayload.CODEC);

        assertThat(payload.event().name()).isEqualTo("n");
        assertThat(payload.moved().to()).isEqualTo("b");
    }

    @Test
    void nullAmongTheTypesIsNullable() {
        Event event = Event.builder()
                .version(Event.Version.V1)
                .name(null)
                .count(null)
                .maybe(null)
                .maybeList(null)
                .build();

        assertThat(Json.write(event, Event.CODEC))
                .isEqualTo("{\"version\":\"v1\",\"name\":null,\"count\":null,\"maybe\":null,\"maybeList\":null}");
        assertThat(Wire.readExactly(Json.write(event, Event.CODEC), Event.CODEC))
                .isEqualTo(event);
        assertThatIllegalStateException()
                .isThrownBy(() -> Event.builder().version(Event.Version.V1).build())
                .withMessage("Event lacks required properties: name");
    }

    @Test
    void anAnswerThatMayBeNullIsReadAsNull() throws IOException {
        try (CannedServer server = new CannedServer()) {
            server.json("null").json("{\"version\":\"v1\"}");
            ModernClient client = ModernClient.builder().baseUrl(server.url()).build();
            Event event = Event.builder().version(Event.Version.V1).name("n").build();

            assertThat(client.events().post(event)).isNull();
            assertThat(Wire.there(client.events().post(event)).version()).isSameAs(Event.Version.V1);
        }
    }

    @Test
    void severalTypesAreAUnion() {
        Event event = Wire.readExactly("{\"either\":7,\"eitherOrNull\":true}", Event.CODEC);

        assertThat(event.either()).isEqualTo(new Event.Either.OfInteger(7L));
        assertThat(event.eitherOrNull()).isEqualTo(new Event.EitherOrNull.OfBoolean(true));
        assertThat(Wire.readExactly("{\"eitherOrNull\":null}", Event.CODEC).eitherOrNull())
                .isNull();
    }

    @Test
    void definitionsOfASchemaAreTypes() {
        Event event = Wire.readExactly("{\"at\":{\"x\":1.0,\"y\":2.0},\"path\":[{\"x\":0.5,\"y\":0.5}]}", Event.CODEC);

        assertThat(event.at()).isEqualTo(Point.builder().x(1.0).y(2.0).build());
        assertThat(event.path()).hasSize(1);
    }

    @Test
    @SuppressWarnings("deprecation") // That it is deprecated where it is used, and not as a type, is the point.
    void aReferenceMayHaveWordsBesideIt() {
        assertThat(Wire.readExactly("{\"level\":\"low\",\"maybe\":\"high\"}", Event.CODEC)
                        .level())
                .isSameAs(Level.LOW);
        assertThat(Level.class.isAnnotationPresent(Deprecated.class)).isFalse();
    }

    @Test
    void aReferenceMayHavePropertiesBesideIt() {
        Event.Referring referring = Event.Referring.builder().id("i").more("m").build();

        assertThat(Json.write(referring, Event.Referring.CODEC)).isEqualTo("{\"id\":\"i\",\"more\":\"m\"}");
    }

    @Test
    void tuplesAndBooleanSchemasHoldAnything() {
        Event event = Wire.readExactly(
                "{\"pair\":[\"a\",1,null],\"anything\":{\"a\":[]},\"nothing\":0,\"mixed\":2}", Event.CODEC);

        assertThat(event.pair()).isEqualTo(Arrays.asList("a", 1L, null));
        assertThat(event.nothing()).isEqualTo(0L);
    }

    @Test
    void bytesAreThoseOfTheContentEncoding() {
        assertThat(Wire.readExactly("{\"bytes\":\"AQID\"}", Event.CODEC).bytes())
                .containsExactly(1, 2, 3);
    }

    @Test
    void mapsMayHoldNullAndPatternsMakeMaps() {
        Event event = Wire.readExactly(
                "{\"numbered\":2,\"flag\":true,\"extra\":{\"a\":1.5,\"b\":null},\"patterned\":{\"x-a\":\"b\"},"
                        + "\"sealed\":{\"only\":\"o\",\"another\":1}}",
                Event.CODEC);

        assertThat(event.extra()).containsEntry("b", null);
        assertThat(event.patterned()).containsEntry("x-a", "b");
        assertThat(Wire.there(event.sealed()).additionalProperties()).containsOnlyKeys("another");
    }

    @Test
    void constantsTellVariants() {
        Fault fault =
                Wire.readExactly("{\"kind\":\"worse\",\"cause\":{\"kind\":\"bad\",\"reason\":\"r\"}}", Fault.CODEC);

        assertThat(fault)
                .isInstanceOfSatisfying(
                        Fault.Worse.class, worse -> assertThat(worse.cause()).isInstanceOf(Fault.Bad.class));
    }

    @Test
    void aReferenceToTheRootOfItsResourceIsRecursion() {
        Tree tree = Wire.readExactly("{\"label\":\"a\",\"children\":[{\"label\":\"b\",\"children\":[]}]}", Tree.CODEC);

        assertThat(tree.children()).extracting(Tree::label).isEqualTo(List.of("b"));
    }
}
