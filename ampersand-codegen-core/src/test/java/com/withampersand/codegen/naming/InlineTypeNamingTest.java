package com.withampersand.codegen.naming;

import static com.withampersand.codegen.naming.ApiFixture.API;
import static com.withampersand.codegen.naming.ApiFixture.STRING;
import static com.withampersand.codegen.naming.ApiFixture.ref;
import static com.withampersand.codegen.naming.ApiFixture.variant;
import static org.assertj.core.api.Assertions.assertThat;

import com.withampersand.codegen.model.Origin.Role;
import com.withampersand.codegen.model.Place;
import com.withampersand.codegen.model.TypeRef;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is described inline. */
class InlineTypeNamingTest {

    private final ApiFixture api = new ApiFixture();

    @Test
    void inline_types_are_nested_and_elements_are_singular() {
        Place installation = api.object(API, "Installation");
        Place config = api.property(installation, "config");
        Place content = api.property(config, "content");
        Place entry = api.part(installation, "/properties/categories/items", Role.ELEMENT, "categories");
        Place value = api.part(installation, "/properties/labels/additionalProperties", Role.VALUE, "labels");

        Named named = api.name();

        assertThat(Stream.of(config, content, entry, value).map(named::type))
                .containsExactly(
                        "Installation.Config",
                        "Installation.Config.Content",
                        "Installation.Category",
                        "Installation.Label");
    }

    @Test
    void nested_types_of_two_properties_with_one_noun_differ() {
        Place group = api.object(API, "Group");
        Place one = api.property(group, "tag");
        Place many = api.part(group, "/properties/tags/items", Role.ELEMENT, "tags");

        Named named = api.name();

        assertThat(named.type(one)).isEqualTo("Group.Tag");
        assertThat(named.type(many)).isEqualTo("Group.TagItem");
    }

    @Test
    void a_type_nested_in_a_union_never_has_the_name_of_a_class_that_inherits_it() {
        Place plain = api.object(API, "Plain");
        Place inner = api.union(API, "Inner", ref(plain));
        Place pet = api.union(API, "Pet", ref(inner));
        Place alone = api.part(pet, "/discriminator", Role.VARIANT, "plain");
        Place other = api.part(api.object(API, "Other"), "/properties/plain", Role.PROPERTY, "plain");

        Named named = api.name();

        assertThat(named.type(alone)).isEqualTo("Pet.PlainVariant");
        assertThat(named.type(other)).isEqualTo("Other.Plain");
    }

    @Test
    void a_nested_type_never_has_the_name_of_a_class_around_it() {
        Place config = api.object(API, "Config");
        Place inner = api.property(config, "config");
        Place content = api.property(inner, "content");
        Place innermost = api.property(content, "config");

        Named named = api.name();

        assertThat(named.type(inner)).isEqualTo("Config.ConfigValue");
        assertThat(named.type(innermost))
                .startsWith("Config.ConfigValue.Content.Config")
                .isNotEqualTo("Config.ConfigValue.Content.ConfigValue");
    }

    @ParameterizedTest
    @CsvSource({"builder, Group.BuilderValue", "known, Group.KnownValue", "string, Group.StringValue", "con, Group.Con"
    })
    void nested_types_do_not_take_what_models_have_nested(String property, String expected) {
        Place inline = api.property(api.object(API, "Group"), property);

        assertThat(api.name().type(inline)).isEqualTo(expected);
    }

    @Test
    void the_builder_of_a_schema_called_builder_has_its_name_for_itself() {
        Place builder = api.object(API, "Builder");
        Place inline = api.property(builder, "builderBuilder");

        Named named = api.name();

        assertThat(named.type(builder)).isEqualTo("Builder");
        assertThat(named.type(inline)).isEqualTo("Builder.BuilderBuilderValue");
    }

    @Test
    void what_is_inside_an_alias_is_at_the_top_and_says_of_what_it_is() {
        Place tags = api.alias(API, "Tags");
        Place tag = api.part(tags, "/items", Role.ELEMENT, "");
        Place metadata = api.alias(API, "Metadata");
        Place item = api.part(metadata, "/items", Role.ELEMENT, "");
        Place value = api.part(metadata, "/additionalProperties", Role.VALUE, "");

        Named named = api.name();

        assertThat(Stream.of(tag, item, value).map(named::type))
                .containsExactly("Tag", "MetadataItem", "MetadataValue");
        assertThat(named.map()).doesNotContainKeys(NameKey.type(tags), NameKey.type(metadata));
    }

    @Test
    void a_part_of_what_is_no_type_is_at_the_top() {
        Place part = api.part(ApiFixture.schema(API, "Gone"), "/properties/owner", Role.PROPERTY, "owner");

        assertThat(api.name().type(part)).isEqualTo("Owner");
    }

    @Test
    void variants_have_the_word_that_tells_them_apart_or_their_position() {
        Place response = api.union(API, "CustomAuthConnectResponse");
        Place titled = api.part(response, "/oneOf/0", Role.VARIANT, "Redirect to provider");
        Place told = api.part(response, "/oneOf/1", Role.VARIANT, "with connection");
        Place bare = api.part(response, "/oneOf/2", Role.VARIANT, "");
        Place ofType = api.part(response, "/type/object", Role.VARIANT, "");

        Named named = api.name();

        assertThat(Stream.of(titled, told, bare, ofType).map(named::type))
                .containsExactly(
                        "CustomAuthConnectResponse.RedirectToProvider",
                        "CustomAuthConnectResponse.WithConnection",
                        "CustomAuthConnectResponse.Variant3",
                        "CustomAuthConnectResponse.ObjectVariant");
    }

    @Test
    void variants_that_are_no_objects_are_wrapped() {
        Place group = api.object(API, "Group");
        Place status = api.constants(API, "Status", "on", "off");
        Place union = api.union(
                API,
                "Answer",
                STRING,
                new TypeRef.ListOf(ref(group), false),
                TypeRef.FREE_FORM,
                ref(status),
                ref(group),
                new TypeRef.ListOf(ref(group), true));

        Names names = api.name().names();

        assertThat(Stream.of(0, 1, 2, 3, 5).map(index -> names.variant(variant(union, index))))
                .containsExactly("OfString", "OfGroupList", "OfObject", "OfStatus", "OfGroupListVariant6");
        assertThat(names.asMap()).containsEntry(NameKey.variant(variant(union, 0)), "Answer.OfString");
        assertThat(names.asMap()).doesNotContainKey(NameKey.variant(variant(union, 4)));
    }

    @Test
    void a_wrapper_yields_to_a_variant_of_its_name() {
        Place union = api.union(API, "Answer", STRING);
        Place variant = api.part(union, "/oneOf/1", Role.VARIANT, "Of String");

        Named named = api.name();

        assertThat(named.type(variant)).isEqualTo("Answer.OfString");
        assertThat(named.names().variant(variant(union, 0))).isEqualTo("OfStringVariant1");
    }
}
