package com.withampersand.codegen.java;

import com.withampersand.codegen.java.source.CodeBlock;
import com.withampersand.codegen.model.ObjectType;
import com.withampersand.codegen.model.Operation;
import com.withampersand.codegen.model.Operation.Body;
import com.withampersand.codegen.model.Operation.Content;
import com.withampersand.codegen.model.Operation.In;
import com.withampersand.codegen.model.Operation.Parameter;
import com.withampersand.codegen.model.Place;
import com.withampersand.codegen.model.Property;
import com.withampersand.codegen.model.SecurityScheme;
import com.withampersand.codegen.model.TypeRef;
import com.withampersand.codegen.naming.NamedApi;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Writes the steps that tell the server for tests what a request must have. */
final class TestRequirements {

    /** More are of models that are big, of which one seldom forgets the deepest properties alone. */
    private static final int MOST = 24;

    private static final int MOST_STEPS = 4;

    private final JavaTypes types;
    private final Map<String, String> credentials = new HashMap<>();

    TestRequirements(NamedApi named, JavaTypes types) {
        this.types = types;
        for (SecurityScheme scheme : named.api().securitySchemes()) {
            String kind = scheme.kind().name().toLowerCase(Locale.ROOT);
            credentials.put(
                    scheme.name(),
                    switch (scheme.kind()) {
                        case HEADER, QUERY, COOKIE -> kind + " " + scheme.parameter();
                        case BEARER, BASIC -> kind;
                    });
        }
    }

    List<CodeBlock> of(Operation operation) {
        List<CodeBlock> steps = new ArrayList<>();
        for (List<String> together : operation.security()) {
            steps.add(TestServerEmitter.texts(
                    "auth",
                    together.stream()
                            .map(name -> credentials.getOrDefault(name, "bearer"))
                            .toList()));
        }
        List<String> parameters = operation.parameters().stream()
                .filter(this::isSeen)
                .map(parameter -> parameter.in().name().toLowerCase(Locale.ROOT) + " " + parameter.name())
                .toList();
        if (!parameters.isEmpty()) {
            steps.add(TestServerEmitter.texts("needs", parameters));
        }
        Body body = operation.body();
        if (body != null && body.content() != Content.NONE) {
            List<String> mediaTypes = new ArrayList<>(List.of(body.mediaType()));
            operation.otherBodies().forEach(other -> mediaTypes.add(other.mediaType()));
            steps.add(TestServerEmitter.texts(body.required() ? "takes" : "mayTake", mediaTypes));
            List<String> properties = new ArrayList<>();
            if (body.content() == Content.JSON) {
                collect(body.type(), "", new HashSet<>(), properties);
            }
            if (!properties.isEmpty()) {
                steps.add(
                        TestServerEmitter.texts("requires", properties.subList(0, Math.min(MOST, properties.size()))));
            }
        }
        return steps;
    }

    /** An object spread over the query has no parameter of its own name. */
    private boolean isSeen(Parameter parameter) {
        return parameter.required()
                && parameter.in() != In.PATH
                && parameter.in() != In.QUERYSTRING
                && (types.isPlain(parameter.type()) || parameter.in() == In.HEADER);
    }

    private void collect(TypeRef type, String at, Set<Place> around, List<String> paths) {
        if (type instanceof TypeRef.ListOf list) {
            collect(list.element(), at + "*/", around, paths);
        } else if (type instanceof TypeRef.MapOf map) {
            collect(map.value(), at + "*/", around, paths);
        } else if (type instanceof TypeRef.Named named
                && types.def(named.place()) instanceof ObjectType object
                && at.chars().filter(c -> c == '/').count() < MOST_STEPS
                && around.add(object.place())) {
            for (Property property : object.properties()) {
                String step = at + property.name().replace("~", "~0").replace("/", "~1");
                if (property.required()) {
                    paths.add(step);
                }
                collect(property.type(), step + "/", around, paths);
            }
            around.remove(object.place());
        }
    }
}
