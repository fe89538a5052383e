package com.withampersand.codegen.model;

/**
 * Where the operations of one document are served.
 *
 * @param document the ID of the document
 * @param url the first server URL with the defaults of its variables filled in; empty if the document names none
 * @param docs what is said of it
 */
public record Server(String document, String url, Docs docs) {}
