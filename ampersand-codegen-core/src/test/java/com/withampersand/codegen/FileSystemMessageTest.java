package com.withampersand.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import org.junit.jupiter.api.Test;

class FileSystemMessageTest {

    @Test
    void saysInWordsWhatTheClassMeans() {
        assertThat(FileSystemMessage.of(new NoSuchFileException("a"))).isEqualTo("a: there is no such file");
        assertThat(FileSystemMessage.of(new AccessDeniedException("a"))).isEqualTo("a: permission denied");
        assertThat(FileSystemMessage.of(new DirectoryNotEmptyException("a")))
                .isEqualTo("a: this is a directory, where a file is needed");
        assertThat(FileSystemMessage.of(new FileSystemException("a", null, "No space left on device")))
                .isEqualTo("a: No space left on device");
        assertThat(FileSystemMessage.of(new FileSystemLoopException("a"))).isEqualTo("a: FileSystemLoopException");
    }
}
