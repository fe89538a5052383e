/**
 * Files to located nodes: YAML and JSON become one tree, overlays are applied, every reference is checked.
 *
 * <p>Reads and never interprets. It is the only package that may import a parser.
 */
@NullMarked
package com.withampersand.codegen.document;

import org.jspecify.annotations.NullMarked;
