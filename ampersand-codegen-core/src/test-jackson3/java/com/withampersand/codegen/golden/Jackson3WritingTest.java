package com.withampersand.codegen.golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.withampersand.codegen.runtime.Json;
import golden.jackson.HarbourJacksonModule;
import golden.jackson.model.Cargo;
import golden.jackson.model.Crate;
import golden.jackson.model.Grade;
import golden.jackson.model.Kind;
import golden.jackson.model.Ship;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.Base64Variants;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** What an application's own mapper writes for models: JSON of its own style, other formats, trees. */
class Jackson3WritingTest {

    private final ObjectMapper mapper =
            JsonMapper.builder().addModule(new HarbourJacksonModule()).build();
    private final Ship ship = Json.read(Jackson3ReadingTest.SHIP, Ship.CODEC);

    @Test
    void theStyleIsTheMappers() {
        Crate crate = Crate.builder().type("\u20ac<").weight(2.0).build();
        ObjectMapper pretty = JsonMapper.builder()
                .addModule(new HarbourJacksonModule())
                .enable(SerializationFeature.INDENT_OUTPUT)
                .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
                .enable(JsonWriteFeature.WRITE_NUMBERS_AS_STRINGS)
                .build();

        assertThat(pretty.writeValueAsString(List.of(crate)).replace("\r\n", "\n"))
                .isEqualTo("""
                [ {
                  "type" : "\\u20AC<",
                  "weight" : "2"
                } ]""");
    }

    @Test
    void aTreeIsWhatItsTextWouldBeReadAs() {
        JsonNode tree = mapper.valueToTree(ship);

        assertThat(tree.get("berth").isNull()).isTrue();
        assertThat(tree.path("cargo").path(0).path("weight").isInt()).isTrue();
        assertThat(tree.path("log").path("b").bigIntegerValue()).isEqualTo(new BigInteger("12345678901234567890123"));
        assertThat(tree.path("unknown").path("deep").path(0).decimalValue()).isEqualByComparingTo("1.25");
        assertThat(mapper.treeToValue(tree, Ship.class)).isEqualTo(ship);
        Crate plain = Crate.builder()
                .type("a")
                .weight(1.5)
                .additionalProperty("n", 1L << 40)
                .build();
        assertThat(mapper.<JsonNode>valueToTree(plain)).isEqualTo(mapper.readTree(mapper.writeValueAsString(plain)));
    }

    static Stream<ObjectMapper> formats() {
        return Stream.of(
                JsonMapper.builder().addModule(new HarbourJacksonModule()).build(),
                YAMLMapper.builder().addModule(new HarbourJacksonModule()).build());
    }

    @ParameterizedTest
    @MethodSource("formats")
    void nothingIsLostInAnyFormat(ObjectMapper format) {
        Ship back = format.readValue(format.writeValueAsBytes(ship), Ship.class);

        assertThat(JsonMapper.builder().build().readTree(Json.write(back, Ship.CODEC)))
                .isEqualTo(mapper.readTree(Jackson3ReadingTest.SHIP));
    }

    @ParameterizedTest
    @MethodSource("formats")
    void digitsAreKept(ObjectMapper format) {
        for (String digits : List.of(
                "0",
                "-7",
                "2147483648",
                "-9223372036854775808",
                "9223372036854775808",
                "123456789012345678901234567890",
                "0.1",
                "1.10",
                "3.141592653589793238462643383279502884197",
                "123456789.123456789123456789",
                "1.5E+300")) {
            Crate crate = Json.read("{\"type\":\"a\",\"weight\":" + digits + ",\"x\":[" + digits + "]}", Crate.CODEC);

            Crate back = format.readValue(format.writeValueAsBytes(crate), Crate.class);

            assertThat(number(Wire.there(back.additionalProperties().get("x"))))
                    .as(digits)
                    .isEqualByComparingTo(new BigDecimal(digits));
            JsonNode tree = format.valueToTree(crate);
            assertThat(tree.path("x").path(0).decimalValue()).as(digits).isEqualByComparingTo(digits);
            assertThat(format.convertValue(crate, Crate.class)).isEqualTo(crate);
        }
    }

    private static BigDecimal number(Object list) {
        return new BigDecimal(((List<?>) list).get(0).toString());
    }

    @Test
    void jsonHasTheVeryDigits() {
        String json = "{\"type\":\"a\",\"weight\":1.10,\"x\":[1e2,-0,-0.0,1E400,100000000000000000000]}";
        ObjectMapper other = JsonMapper.builder()
                .addModule(new HarbourJacksonModule())
                .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
                .build();

        assertThat(mapper.writeValueAsString(mapper.readValue(json, Crate.class)))
                .isEqualTo(json);
        assertThat(other.writeValueAsString(other.readValue(json, Crate.class))).isEqualTo(json);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\\ud800", "x\\udc00y", "\\ud83d\\ude00", "\\u0000\\u001f\\u2028", "\u00e9\u20ac\ud83d\ude00"})
    void oddStringsComeBack(String escaped) {
        String json = "{\"type\":\"" + escaped + "\",\"x\":[\"" + escaped + "\"]}";
        Crate crate = mapper.readValue(json, Crate.class);

        StringWriter text = new StringWriter();
        mapper.writeValue(text, crate);

        assertThat(crate.type()).isEqualTo(mapper.readTree(json).path("type").stringValue());
        assertThat(mapper.readTree(text.toString())).isEqualTo(mapper.readTree(json));
    }

    @Test
    void theLastOfTwoOfANameCounts() {
        assertThat(mapper.readValue("{\"type\":\"a\",\"x\":1,\"type\":\"b\",\"x\":2}", Crate.class))
                .isEqualTo(Crate.builder().type("b").additionalProperty("x", 2L).build());
    }

    @Test
    void whatATreeHoldsAsItIsBecomesItsJson() {
        ObjectMapper other = JsonMapper.builder()
                .addModule(new HarbourJacksonModule())
                .defaultBase64Variant(Base64Variants.MODIFIED_FOR_URL)
                .build();
        ObjectNode tree = other.createObjectNode();
        tree.put("shipName", "a")
                .put("photo", new byte[] {-1, -2})
                .put("length", Double.NaN)
                .putPOJO("kind", Kind.FERRY)
                .putPOJO("next", ship);

        Ship read = other.treeToValue(tree, Ship.class);

        assertThat(read.photo()).containsExactly(-1, -2);
        assertThat(read.kind()).isSameAs(Kind.FERRY);
        assertThatThrownBy(() -> other.treeToValue(tree.putPOJO("captain", new Object()), Ship.class))
                .isInstanceOf(MismatchedInputException.class)
                .hasMessageContaining("golden.jackson.model.Ship: No JSON for a java.lang.Object");
        assertThat(read.next()).isEqualTo(ship);
        assertThat(read.additionalProperties()).containsEntry("length", "NaN");
        assertThat(read.length()).isNull();
    }

    @Test
    void longNumbersAndStringsAreWritten() {
        BigInteger number = BigInteger.TEN.pow(1500);
        String string = "x".repeat(20_000_001);
        Crate crate =
                Crate.builder().type(string).additionalProperty("n", number).build();

        JsonNode tree = mapper.valueToTree(crate);

        assertThat(tree.path("n").bigIntegerValue()).isEqualTo(number);
        assertThat(tree.path("type").stringValue()).hasSameSizeAs(string);
    }

    @Test
    void whatAMapperTakesForNumbersBecomesOneOrAString() {
        ObjectMapper lax = JsonMapper.builder()
                .addModule(new HarbourJacksonModule())
                .enable(JsonReadFeature.ALLOW_LEADING_PLUS_SIGN_FOR_NUMBERS)
                .enable(JsonReadFeature.ALLOW_LEADING_DECIMAL_POINT_FOR_NUMBERS)
                .enable(JsonReadFeature.ALLOW_TRAILING_DECIMAL_POINT_FOR_NUMBERS)
                .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
                .build();

        Crate crate = lax.readValue("{\"type\":\"crate\",\"weight\":+.5,\"x\":[7.,NaN,-Infinity]}", Crate.class);

        assertThat(crate.weight()).isEqualTo(0.5);
        assertThat(mapper.writeValueAsString(crate.additionalProperties()))
                .isEqualTo("{\"x\":[7,\"NaN\",\"-Infinity\"]}");
    }

    @Test
    void enumsAreKeysOfMaps() {
        Map<Kind, Map<Grade, String>> map = new LinkedHashMap<>();
        map.put(Kind.FERRY, Map.of(Grade.VALUE_2, "b"));
        map.put(Kind.of("raft \""), Map.of(Grade.of(7L), "c"));
        String json = "{\"ferry\":{\"2\":\"b\"},\"raft \\\"\":{\"7\":\"c\"}}";

        assertThat(mapper.writeValueAsString(map)).isEqualTo(json);
        assertThat(mapper.readValue(json, new TypeReference<Map<Kind, Map<Grade, String>>>() {}))
                .isEqualTo(map);
        assertThatThrownBy(() -> mapper.readValue("{\"two\":1}", new TypeReference<Map<Grade, Integer>>() {}))
                .isInstanceOf(DatabindException.class)
                .hasMessageContaining("golden.jackson.model.Grade");
    }

    @Test
    void whatJsonCannotSayIsAnErrorOfTheMappers() {
        Crate crate = Crate.builder().type("a").weight(Double.NaN).build();

        assertThatThrownBy(() -> mapper.writeValueAsString(crate))
                .isInstanceOf(DatabindException.class)
                .hasMessageContaining("NaN");
    }

    @Test
    void unionsAreWrittenByWhatTheyAre() {
        Cargo unknown = new Cargo.Unrecognized(null);

        assertThat(mapper.writeValueAsString(unknown)).isEqualTo("null");
        assertThat(mapper.writerFor(Cargo.class).writeValueAsString(new Cargo.OfStringList(List.of("a"))))
                .isEqualTo("[\"a\"]");
        assertThat(mapper.writerFor(Cargo.class)
                        .writeValueAsString(Crate.builder().type("a").build()))
                .isEqualTo("{\"type\":\"a\"}");
        assertThat(mapper.writeValueAsString(new Cargo.Unrecognized(Map.of("a", 1L))))
                .isEqualTo("{\"a\":1}");
    }

    @Test
    void aReaderOfTreesThatWantsDecimalsGetsThem() {
        ObjectMapper exact = JsonMapper.builder()
                .addModule(new HarbourJacksonModule())
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .build();
        String digits = "0.1000000000000000055511151231257827021181583404541015625";

        JsonNode tree = exact.readTree("{\"type\":\"a\",\"x\":" + digits + "}");

        assertThat(exact.treeToValue(tree, Crate.class).additionalProperties())
                .containsEntry("x", new BigDecimal(digits));
    }
}
