package com.withampersand.codegen.golden;

import static org.assertj.core.api.Assertions.assertThat;

import com.withampersand.codegen.runtime.Json;
import golden.docs.model.Choice;
import golden.docs.model.Entry;
import golden.names.NamesClient;
import golden.names.model.Alike;
import golden.names.model.Builder;
import golden.names.model.ClassModel;
import golden.names.model.Foo;
import golden.names.model.FooLowercase;
import golden.names.model.Holder;
import golden.names.model.Methods;
import golden.names.model.ObjectModel;
import golden.names.model.Odd;
import golden.names.model.OddNumbers;
import golden.names.model.StringModel;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever something is called in Java, on the wire it keeps its name. */
class NamesTest {

    @Test
    void keywordsAsProperties() {
        ClassModel model = Wire.readExactly(
                "{\"class\":\"c\",\"default\":\"d\",\"int\":1,\"true\":true,\"null\":\"n\",\"record\":\"r\",\"var\":\"v\","
                        + "\"yield\":\"y\",\"sealed\":\"s\",\"_\":\"u\",\"enum\":\"class\"}",
                ClassModel.CODEC);

        assertThat(model.classValue()).isEqualTo("c");
        assertThat(model.underscore()).isEqualTo("u");
        assertThat(model.enumValue()).isSameAs(ClassModel.EnumValue.CLASS);
        assertThat(model.additionalProperties()).isEmpty();
    }

    @Test
    void methodsThatEveryModelHasAsProperties() {
        Methods methods = Methods.builder()
                .getClassValue("g")
                .hashCodeValue(1L)
                .equalsValue(true)
                .required("r")
                .value("v")
                .build("b")
                .self("s")
                .name("n")
                .other("o")
                .that("t")
                .in("i")
                .out("u")
                .from("f")
                .extras("x")
                .array(List.of("a"))
                .nullable(null)
                .typeName("y")
                .secret("hush")
                .build();

        assertThat(Json.write(methods, Methods.CODEC))
                .isEqualTo(
                        "{\"getClass\":\"g\",\"hashCode\":1,\"equals\":true,\"other\":\"o\",\"that\":\"t\",\"in\":\"i\","
                                + "\"out\":\"u\",\"name\":\"n\",\"value\":\"v\",\"from\":\"f\",\"extras\":\"x\",\"required\":\"r\","
                                + "\"array\":[\"a\"],\"build\":\"b\",\"self\":\"s\",\"typeName\":\"y\",\"secret\":\"hush\","
                                + "\"nullable\":null}");
        assertThat(Json.read(Json.write(methods, Methods.CODEC), Methods.CODEC)).isEqualTo(methods);
        assertThat(methods.toString())
                .startsWith("Methods[getClass=g, hashCode=1")
                .doesNotContain("hush");
    }

    @Test
    void namesThatDifferInSignsOrCaseOnly() {
        String json = "{\"id\":\"1\",\"_id\":\"2\",\"+1\":3,\"-1\":4,\"1\":5,\"user_name\":\"6\",\"userName\":\"7\","
                + "\"user-name\":\"8\",\"@type\":\"9\",\"$ref\":\"10\",\"with space\":\"11\",\"ünïcödé\":\"12\","
                + "\"日本\":\"13\",\"\\\"quoted\\\\\":\"14\",\"\":\"15\",\"URL\":\"16\",\"url\":\"17\","
                + "\"HTMLParser2XML\":\"18\"}";
        Alike alike = Wire.readExactly(json, Alike.CODEC);

        assertThat(alike.additionalProperties()).isEmpty();
        assertThat(Stream.of(alike.id(), alike.underscoreId(), alike.userUnderscoreName(), alike.userName()))
                .containsExactly("1", "2", "6", "7");
        assertThat(Stream.of(alike.plus1(), alike.minus1(), alike.value1())).containsExactly(3L, 4L, 5L);
        assertThat(Stream.of(alike.value(), alike.urlUppercase(), alike.url())).containsExactly("15", "16", "17");
    }

    @Test
    void schemasThatDifferInCaseOnly() {
        assertThat(Wire.readExactly("{\"upper\":\"u\"}", Foo.CODEC).upper()).isEqualTo("u");
        assertThat(Wire.readExactly("{\"lower\":\"l\"}", FooLowercase.CODEC).lower())
                .isEqualTo("l");
    }

    @Test
    void schemasThatAreCalledAsClassesOfJavaOrOfTheRuntime() {
        StringModel text = Wire.readExactly(
                "{\"text\":\"t\",\"object\":{\"any\":1,\"free\":{\"a\":2},\"string\":{\"text\":\"s\"}},\"integer\":3}",
                StringModel.CODEC);

        assertThat(text.object())
                .isEqualTo(ObjectModel.builder()
                        .any(1L)
                        .free(java.util.Map.of("a", 2L))
                        .string(StringModel.builder().text("s").build())
                        .build());
        Builder builder = Wire.readExactly(
                "{\"builder\":\"b\",\"build\":\"c\",\"toBuilder\":\"d\",\"nested\":{}}", Builder.CODEC);
        assertThat(builder.toBuilder().build("e").build().build()).isEqualTo("e");
        Holder holder = Wire.readExactly(
                "{\"holder\":{\"holder\":\"h\",\"string\":{\"object\":{\"record\":\"r\",\"builder\":{\"x\":\"y\"}}}},"
                        + "\"known\":\"x\",\"codec\":{\"x\":\"c\"},\"override\":{},\"integer\":{\"x\":1},\"deprecated\":{}}",
                Holder.CODEC);
        assertThat(holder.additionalProperties()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "1",
                "1.5",
                "CODEC",
                "UNRECOGNIZED",
                "Known",
                "known",
                "value",
                "VALUE",
                "class",
                "+1",
                "-1",
                "+",
                "-",
                "a b",
                "a-b",
                "a_b",
                "ä",
                "日本",
                ">=",
                "*",
                "of",
                "KNOWN"
            })
    void enumValuesThatAreNoNamesOrAlike(String value) {
        Odd odd = Odd.of(value);

        assertThat(odd.value()).isEqualTo(value);
        assertThat(odd.known()).isNotEqualTo(Odd.Known.UNRECOGNIZED);
        assertThat(Odd.of(value)).isSameAs(odd);
        assertThat(Json.read(Json.write(odd, Odd.CODEC), Odd.CODEC)).isSameAs(odd);
    }

    @Test
    void enumValuesThatAreNumbers() {
        assertThat(Wire.readExactly("-1", OddNumbers.CODEC).known()).isNotEqualTo(OddNumbers.Known.UNRECOGNIZED);
        assertThat(Wire.readExactly("7", OddNumbers.CODEC).known()).isEqualTo(OddNumbers.Known.UNRECOGNIZED);
    }

    @Test
    void variantsThatAreCalledAsTheUnionOrItsOwnVariants() {
        assertThat(Wire.readExactly("{\"unknown\":\"u\"}", golden.names.model.Choice.CODEC))
                .isInstanceOf(golden.names.model.Choice.UnrecognizedVariant.class);
        assertThat(Wire.readExactly("{\"choice\":\"c\"}", golden.names.model.Choice.CODEC))
                .isInstanceOf(golden.names.model.Choice.ChoiceVariant.class);
        assertThat(Wire.readExactly("{\"text\":\"c\"}", golden.names.model.Choice.CODEC))
                .isInstanceOf(StringModel.class);
        assertThat(Wire.readExactly("[]", golden.names.model.Choice.CODEC))
                .isInstanceOf(golden.names.model.Choice.Unrecognized.class);
    }

    @Test
    void namesThatWouldEndACommentOrAString() {
        assertThat(Wire.readExactly(
                        "{\"*/\":\"a\",\"\\\\u0041\":\"b\",\"{@code\":\"c\",\"tab\\there\":\"d\"}", Choice.CODEC))
                .isInstanceOfSatisfying(
                        Choice.With.class,
                        with -> assertThat(with.additionalProperties()).isEmpty());
        Entry entry = Wire.readExactly("{\"term\":\"t\",\"state\":\"\\n\"}", Entry.CODEC);
        assertThat(entry.state()).extracting(Entry.State::known).isNotEqualTo(Entry.State.Known.UNRECOGNIZED);
    }

    @Test
    void parametersKeepTheirNamesToo() throws IOException {
        try (CannedServer server = new CannedServer()) {
            server.json("[]").json("{}");
            NamesClient client =
                    NamesClient.builder().baseUrl(server.url()).apiKey("k").build();

            client.apiKeys()
                    .list(q -> q.classValue("a")
                            .defaultValue(true)
                            .query("b")
                            .request("c")
                            .paramsValue("d")
                            .filter("e")
                            .pageSize(1)
                            .id("f")
                            .headerId("g"));
            assertThat(server.last().line())
                    .isEqualTo(
                            "GET /keys?class=a&default=true&query=b&request=c&params=d&%24filter=e&page%5Bsize%5D=1&id=f");
            assertThat(server.last().header("id")).isEqualTo("g");
            assertThat(server.last().header("Api-Key")).isEqualTo("k");

            client.apiKeys().newOperation("c", "h", "b", ClassModel.builder().build());
            assertThat(server.last().line()).isEqualTo("POST /keys/c/h/b");
            client.defaultClient().delete("1", "2", "3");
            assertThat(server.last().line()).isEqualTo("DELETE /keys/1/2/3");
            client.classes().notifyOperation();
            assertThat(server.last().line()).isEqualTo("PUT /class");
            client.untitleds().getByX("y");
            assertThat(server.last().line()).isEqualTo("GET /untitled/y");
        }
    }
}
