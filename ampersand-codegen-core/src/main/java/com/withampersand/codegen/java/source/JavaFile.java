package com.withampersand.codegen.java.source;

/**
 * A source file.
 *
 * @param packageName its package
 * @param typeSpec the type in it
 */
public record JavaFile(String packageName, TypeSpec typeSpec) {

    /** What a line is further in than the one around it. */
    static final String INDENT = "    ";

    /** {@return its text, with imports of what it names but for {@code java.lang}} */
    @Override
    public String toString() {
        SourceWriter writer = new SourceWriter(INDENT);
        new DeclarationWriter(writer).type(typeSpec);
        Imports imports = new Imports(packageName, typeSpec.allQualified());
        writer.types(imports::learn);
        StringBuilder head = new StringBuilder();
        if (!packageName.isEmpty()) {
            head.append("package ").append(packageName).append(";\n\n");
        }
        int start = head.length();
        imports.settle().forEach(name -> head.append("import ").append(name).append(";\n"));
        if (head.length() > start) {
            head.append('\n');
        }
        return head + writer.text(imports);
    }
}
