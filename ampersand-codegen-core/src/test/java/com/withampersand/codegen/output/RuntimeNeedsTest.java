package com.withampersand.codegen.output;

import static org.assertj.core.api.Assertions.assertThat;

import com.withampersand.codegen.java.GeneratedFile;
import com.withampersand.codegen.java.Packages;
import com.withampersand.codegen.java.Style;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class RuntimeNeedsTest {

    @Test
    void takesWhatIsNamedAndWhatThatNames() {
        List<GeneratedFile> runtime = List.of(
                file("rt/A.java", "class A extends B {}"),
                file("rt/B.java", "class B {}"),
                file("rt/C.java", "class C { A a; }"),
                file("rt/Json.java", "class Json { D d; }"),
                file("rt/D.java", "class D { Json json; }"),
                file("rt/package-info.java", "package rt;"));

        assertThat(RuntimeNeeds.of(runtime, List.of(file("Client.java", "import rt.A; class Client { Bb b; }"))))
                .extracting(GeneratedFile::path)
                .containsExactly("rt/A.java", "rt/B.java", "rt/Json.java", "rt/D.java", "rt/package-info.java");
    }

    @Test
    void readsNamesOfAnyLetters() {
        List<GeneratedFile> runtime = List.of(file("rt/ДваException.java", ""), file("rt/错误Exception.java", ""));
        assertThat(RuntimeNeeds.of(
                        runtime, List.of(file("Client.java", "throw new ДваException(); throw new 错误Exception();"))))
                .isEqualTo(runtime);
    }

    @Test
    void modelsAloneNeedNothingThatMakesCalls() throws IOException {
        List<GeneratedFile> runtime = RuntimeSources.files(
                new Packages("com.example", "com.example.rt"), "Acme", RuntimePart.neededBy(Style.PLAIN));

        assertThat(RuntimeNeeds.of(runtime, List.of(file("Pet.java", "class Pet extends ApiModel {}"))))
                .extracting(GeneratedFile::path)
                .contains("com/example/rt/Json.java", "com/example/rt/DecodingException.java")
                .doesNotContain("com/example/rt/Pages.java", "com/example/rt/ApiCall.java");
    }

    private static GeneratedFile file(String path, String text) {
        return new GeneratedFile(path, text);
    }
}
