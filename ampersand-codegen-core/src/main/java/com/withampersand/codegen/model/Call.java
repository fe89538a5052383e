package com.withampersand.codegen.model;

import com.withampersand.codegen.document.Document;
import com.withampersand.codegen.document.ObjectNode;

/**
 * An operation as it stands in a document.
 *
 * @param document the document that lists its path
 * @param place where it stands there; what a path item refers to may be elsewhere
 * @param method the HTTP method in upper case
 * @param path the path template
 * @param item the path item
 * @param node the operation
 */
record Call(Document document, Place place, String method, String path, ObjectNode item, ObjectNode node) {}
