package com.withampersand.codegen.java;

/**
 * A file to be written.
 *
 * @param path its path below the source root, with slashes
 * @param text its content, with line feeds
 */
public record GeneratedFile(String path, String text) {}
