package com.withampersand.codegen.java;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PackageInfoEmitterTest {

    @Test
    void packagesAreNullMarked() {
        ApiSample api = new ApiSample().with(OperationSample.of("one", "GET", "/one"));
        api.object("Thing");

        assertThat(PackageInfoEmitter.files(api.named(), ApiSample.PACKAGES, Style.PLAIN))
                .containsExactly(
                        new GeneratedFile("com/example/api/package-info.java", """
                                /** Clients of the API. Start with {@link AcmeClient}. */
                                @NullMarked
                                package com.example.api;

                                import org.jspecify.annotations.NullMarked;
                                """),
                        new GeneratedFile("com/example/api/model/package-info.java", """
                                /** What the API sends and takes. Every class is immutable. */
                                @NullMarked
                                package com.example.api.model;

                                import org.jspecify.annotations.NullMarked;
                                """));
    }

    @Test
    void anEmptyPackageIsNotDescribed() {
        assertThat(PackageInfoEmitter.files(new ApiSample().named(), ApiSample.PACKAGES, Style.PLAIN))
                .isEmpty();
    }
}
