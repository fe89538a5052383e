package com.withampersand.codegen;

import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;

/** Words for what Java tells by the class of an exception, the message being the mere path. */
final class FileSystemMessage {

    private FileSystemMessage() {}

    static String of(FileSystemException exception) {
        return exception.getFile() + ": " + reason(exception);
    }

    private static String reason(FileSystemException exception) {
        String given = exception.getReason();
        if (exception instanceof NoSuchFileException) {
            return "there is no such file";
        }
        if (exception instanceof AccessDeniedException) {
            return "permission denied";
        }
        if (exception instanceof FileAlreadyExistsException || exception instanceof NotDirectoryException) {
            return "this is a file, where a directory is needed";
        }
        if (exception instanceof DirectoryNotEmptyException) {
            return "this is a directory, where a file is needed";
        }
        return given == null ? exception.getClass().getSimpleName() : given;
    }
}
