package com.withampersand.codegen.java;

import static com.withampersand.codegen.java.OperationSample.STRING;
import static com.withampersand.codegen.java.OperationSample.said;
import static org.assertj.core.api.Assertions.assertThat;

import com.withampersand.codegen.model.Docs;
import com.withampersand.codegen.model.Operation.Content;
import com.withampersand.codegen.model.Operation.In;
import com.withampersand.codegen.model.ScalarKind;
import com.withampersand.codegen.model.TypeRef;
import java.util.List;
import org.junit.jupiter.api.Test;

class ParamsEmitterTest {

    private final ApiSample api = new ApiSample();

    @Test
    void eachParameterHasAFieldAndASetterWithItsWords() {
        String text = api.with(OperationSample.of("listThings", "GET", "/things")
                        .required(In.QUERY, "owner", STRING)
                        .optional("order-by", said("What to sort by.", "Default: `name`"))
                        .optional("q", Docs.NONE))
                .client("ListThingsParams");

        assertThat(text)
                .contains("The optional parameters of {@link ThingsClient#list}.")
                .contains("public final class ListThingsParams {")
                .contains("    @Nullable String orderBy;\n")
                .contains("    @Nullable String q;\n")
                .contains("""
                             * What to sort by. Default: {@code name}.
                             */
                            public ListThingsParams orderBy(@Nullable String orderBy) {
                                this.orderBy = orderBy;
                                return this;
                            }
                        """)
                .contains("Sets {@code q}.")
                .doesNotContain("owner");
    }

    @Test
    void anOptionalBodyIsOneOfThem() {
        TypeRef thing = api.object("Thing");

        assertThat(api.with(OperationSample.of("pauseThing", "POST", "/things")
                                .body(Content.JSON, "application/json", thing, false))
                        .client("PauseThingParams"))
                .contains("public PauseThingParams request(@Nullable Thing request) {");
    }

    @Test
    void aBodyOfAnyKindMayBeAbsent() {
        assertThat(api.with(OperationSample.of("sendThing", "POST", "/things")
                                .body(Content.BYTES, "application/zip", STRING, false))
                        .client("SendThingParams"))
                .contains("@Nullable RequestBody request;");
    }

    @Test
    void bytesMayBeAbsentAsAWhole() {
        assertThat(api.with(OperationSample.of("sendThing", "POST", "/things")
                                .optional(In.QUERY, "digest", new TypeRef.Scalar(ScalarKind.BYTES)))
                        .client("SendThingParams"))
                .contains("byte @Nullable [] digest;");
    }

    @Test
    void aDeprecatedParameterIsDeprecated() {
        assertThat(api.with(OperationSample.of("listThings", "GET", "/things")
                                .optional("q", new Docs("", "What to find.", List.of(), true)))
                        .client("ListThingsParams"))
                .contains("@Deprecated\n    public ListThingsParams q(")
                .contains("* @deprecated ");
    }

    @Test
    void anOperationWithoutOptionalParametersHasNone() {
        assertThat(api.with(OperationSample.of("getThing", "GET", "/things/{id}")
                                .path("id"))
                        .clients())
                .containsOnlyKeys("AcmeClient", "ThingsClient");
    }
}
