package com.withampersand.codegen.java;

import com.palantir.javapoet.ClassName;
import com.withampersand.codegen.java.source.CodeBlock;
import com.withampersand.codegen.model.Operation.In;
import com.withampersand.codegen.model.Operation.Parameter;
import com.withampersand.codegen.model.TypeRef;
import com.withampersand.codegen.model.WireStyle;
import com.withampersand.codegen.model.WireStyle.Kind;
import java.util.Locale;

/** Writes the steps that add parameters to a request, which name a style only where it is not the usual one. */
final class ParameterSteps {

    private final JavaTypes types;

    ParameterSteps(JavaTypes types) {
        this.types = types;
    }

    /** The step for a parameter whose value is an expression. */
    CodeBlock of(Parameter parameter, String value) {
        In in = parameter.in();
        WireStyle style = parameter.style();
        String method = in == In.QUERYSTRING ? "query" : in.name().toLowerCase(Locale.ROOT);
        if (style.kind() == Kind.JSON) {
            boolean plain = parameter.required() && in != In.HEADER;
            CodeBlock json = CodeBlock.of(
                    "$T.$L($L, $L)",
                    types.runtime(plain ? "Json" : "JsonParameter"),
                    plain ? "write" : in == In.HEADER ? "ascii" : "text",
                    value,
                    types.codec(parameter.type()));
            // The whole query has no name, and a text in the simple style has none either.
            return in == In.QUERYSTRING
                    ? CodeBlock.of(".query($S, $L, $T.SIMPLE)", parameter.name(), json, style())
                    : CodeBlock.of(".$L($S, $L)", method, parameter.name(), json);
        }
        return isShort(parameter)
                ? CodeBlock.of(".$L($S, $L)", method, parameter.name(), value)
                : CodeBlock.of(".$L($S, $L, $L)", method, parameter.name(), value, style(style, in));
    }

    /** Whether the method without a style does it. */
    private boolean isShort(Parameter parameter) {
        WireStyle style = parameter.style();
        TypeRef type = parameter.type();
        boolean list = type instanceof TypeRef.ListOf;
        if (!types.isPlain(type) || style.allowReserved()) {
            return false;
        }
        return switch (parameter.in()) {
            case PATH, HEADER -> style.kind() == Kind.SIMPLE;
            case QUERY -> list ? style.kind() == Kind.FORM && style.explode() : true;
            case COOKIE -> !list && style.kind() == Kind.FORM;
            case QUERYSTRING -> false;
        };
    }

    /** An expression for a style. */
    CodeBlock style(WireStyle style, In in) {
        String name = style.kind().name();
        if (in == In.HEADER) {
            name = "HEADER";
        } else if (in == In.COOKIE && style.kind() == Kind.FORM) {
            name = "ENCODED_COOKIE";
        }
        return CodeBlock.of(
                "$T.$L$L$L",
                style(),
                name,
                style.explode() && style.kind() != Kind.DEEP_OBJECT ? ".explode()" : "",
                style.allowReserved() ? ".allowReserved()" : "");
    }

    private ClassName style() {
        return types.runtime("ParameterStyle");
    }
}
