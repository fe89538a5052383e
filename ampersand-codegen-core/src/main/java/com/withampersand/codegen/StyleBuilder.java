package com.withampersand.codegen;

import com.withampersand.codegen.java.Jackson;
import com.withampersand.codegen.java.ModelStyle;
import com.withampersand.codegen.java.Part;
import com.withampersand.codegen.java.Style;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Gathers what is emitted, and how; see the components of {@link Style}. */
public final class StyleBuilder {

    private boolean runtime = true;
    private Jackson jackson = Jackson.V2;
    private boolean jacksonModule;
    private boolean testServer;
    private Set<Part> parts = Part.ALL;
    private String module = "";
    private ModelStyle models = ModelStyle.CLASSES;

    StyleBuilder() {}

    /** Sets whether the runtime is written; if not set, it is. */
    public StyleBuilder runtime(boolean generate) {
        runtime = generate;
        return this;
    }

    /**
     * Sets the version of the library that reads and writes JSON; if not set, it is 2.
     *
     * @throws IllegalArgumentException if it is neither 2 nor 3
     */
    public StyleBuilder jackson(String version) {
        jackson = Jackson.of(version);
        return this;
    }

    /** Sets whether the module for Jackson is written; if not set, it is not. */
    public StyleBuilder jacksonModule(boolean generate) {
        jacksonModule = generate;
        return this;
    }

    /** Sets whether the server for tests is written; if not set, it is not. */
    public StyleBuilder testServer(boolean generate) {
        testServer = generate;
        return this;
    }

    /**
     * Sets what there is of models, clients and webhooks, by the names of these parts; if empty or not set, all.
     *
     * @throws IllegalArgumentException if one is the name of no part
     */
    public StyleBuilder parts(List<String> names) {
        parts = Part.of(names);
        return this;
    }

    /** Sets the name of the module that the code is; if null, empty or not set, nothing says that it is one. */
    public StyleBuilder module(@Nullable String name) {
        module = name == null ? "" : name;
        return this;
    }

    /**
     * Sets what a model is: {@code classes} or {@code records}; if not set, it is a class.
     *
     * @throws IllegalArgumentException if it is neither
     */
    public StyleBuilder models(String style) {
        models = ModelStyle.of(style);
        return this;
    }

    Style build() {
        return new Style(runtime, jackson, jacksonModule, testServer, parts, module, models);
    }
}
