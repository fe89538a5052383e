package com.withampersand.codegen.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChecksumTest {

    @TempDir
    Path folder = Path.of("");

    @Test
    void isCrc32AndCrc32cByTheirCheckValues() {
        assertThat(Checksum.of("123456789")).isEqualTo("cbf43926e3069283");
        assertThat(Checksum.of(new byte[0])).isEqualTo("0");
    }

    @Test
    void eachBitCounts() {
        byte[] bytes = "openapi: 3.1.0".repeat(50).getBytes(StandardCharsets.UTF_8);
        Set<String> sums = new HashSet<>(Set.of(Checksum.of(bytes)));
        for (int bit = 0; bit < bytes.length * 8; bit++) {
            bytes[bit / 8] ^= (byte) (1 << bit % 8);
            assertThat(sums.add(Checksum.of(bytes))).as("bit " + bit).isTrue();
            bytes[bit / 8] ^= (byte) (1 << bit % 8);
        }
    }

    @Test
    void aFileHasThatOfItsBytesAndAnotherThingHasNone() throws IOException {
        Path file = Files.writeString(folder.resolve("api.yaml"), "größer");

        assertThat(Checksum.ofFile(file)).isEqualTo(Checksum.of("größer")).isNotEqualTo(Checksum.of("grosser"));
        assertThat(Checksum.ofFile(folder.resolve("missing.yaml"))).isEqualTo(Checksum.NONE);
        assertThat(Checksum.ofFile(folder)).isEqualTo(Checksum.NONE);
    }
}
