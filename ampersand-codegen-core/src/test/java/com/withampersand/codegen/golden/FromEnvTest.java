package com.withampersand.codegen.golden;

import static org.assertj.core.api.Assertions.assertThat;

import golden.petstore.PetShopClient;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A client with the credentials of the environment, which is set before a JVM begins. */
@Timeout(60)
class FromEnvTest {

    /** What the other JVM runs: it tells which credentials its client has, by what it lacks for a call. */
    static final class Other {

        private Other() {}

        public static void main(String[] arguments) {
            try (PetShopClient client = PetShopClient.fromEnv()) {
                client.pets().update(7L);
            } catch (IllegalStateException told) {
                System.out.println(told.getMessage());
            }
        }
    }

    private static String told(Map<String, String> environment) throws IOException, InterruptedException {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        String classes = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        ProcessBuilder other = new ProcessBuilder(List.of(java.toString(), "-cp", classes, Other.class.getName()))
                .redirectErrorStream(true);
        other.environment().keySet().removeIf(name -> name.startsWith("PET_SHOP_"));
        other.environment().putAll(environment);
        Process process = other.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        return said.strip();
    }

    @Test
    void theCredentialsThatAreThereAreTaken() throws Exception {
        assertThat(told(Map.of("PET_SHOP_SHOP_KEY", "k")))
                .contains("PATCH /pets/{petId} needs shopKey and bearerToken")
                .contains("only shopKey");
        assertThat(told(Map.of("PET_SHOP_BEARER_TOKEN", "t"))).contains("only bearerToken");
    }

    @Test
    void withoutAnyItSaysWhichToSet() throws Exception {
        assertThat(told(Map.of())).isEqualTo("Set PET_SHOP_SHOP_KEY or PET_SHOP_BEARER_TOKEN");
    }
}
