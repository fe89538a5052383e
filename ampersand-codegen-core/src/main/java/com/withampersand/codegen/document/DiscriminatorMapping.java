package com.withampersand.codegen.document;

import com.withampersand.codegen.diagnostics.Diagnostics;
import com.withampersand.codegen.diagnostics.Location;
import com.withampersand.codegen.diagnostics.Nearest;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the values of a discriminator's mapping lead to: names of component schemas, or references
 * (OpenAPI 3.1.1, section 4.8.25.4: a value that could be either is a name). Providers forget entries when they rename a
 * schema, and the rest of the union is none the worse for it; so one that leads nowhere is a warning.
 */
final class DiscriminatorMapping {

    private final Library library;
    private final ReferenceResolver resolver;
    private final Diagnostics diagnostics;

    DiscriminatorMapping(Library library, ReferenceResolver resolver, Diagnostics diagnostics) {
        this.library = library;
        this.resolver = resolver;
        this.diagnostics = diagnostics;
    }

    /** The schema that a value leads to, or null after complaining. */
    @Nullable
    ObjectNode target(Node value, LoadedFile from) {
        if (!(value instanceof ScalarNode text) || !text.isString()) {
            diagnostics.error(
                    "malformed-reference",
                    value.location(),
                    "A discriminator maps to the name of a schema or a reference, but this is " + value.kindName(),
                    "Write the name of a schema, in quotes if need be.");
            return null;
        }
        ObjectNode named = named(text.text(), from);
        if (named != null) {
            return named;
        }
        if (text.text().matches("[A-Za-z0-9_-]*")) {
            diagnostics.warning(
                    "dangling-mapping",
                    text.location(),
                    "No schema has the name " + text.text() + ", so the value stands for no variant",
                    Nearest.remedy(text.text(), names(from)));
            return null;
        }
        return referred(text, from);
    }

    private @Nullable ObjectNode referred(ScalarNode text, LoadedFile from) {
        Resolution resolution =
                resolver.resolve(Reference.parse(text.text()), text.location().pointer(), from);
        if (resolution instanceof Resolution.Found found) {
            if (found.node() instanceof ObjectNode object) {
                return object;
            }
            diagnostics.error(
                    "reference-target",
                    text.location(),
                    "The mapping leads to " + found.node().kindName() + ", but a schema is wanted here",
                    "Map to a schema, such as #/components/schemas/Name.",
                    found.node().location());
        } else if (resolution instanceof Resolution.Unfetched unfetched) {
            unfetched.problems().forEach(problem -> diagnostics.add(problem.at(text.location())));
        } else if (resolution instanceof Resolution.Failed failed) {
            diagnostics.warning(
                    "dangling-mapping",
                    text.location(),
                    failed.message() + ", so the value stands for no variant",
                    failed.remedy(),
                    failed.related().toArray(Location[]::new));
        }
        return null;
    }

    /** Looks in the document itself, then, for a mere fragment, in the documents that include it. */
    private @Nullable ObjectNode named(String name, LoadedFile from) {
        for (LoadedFile file : scopes(from)) {
            ObjectNode schemas = schemas(file);
            if (schemas != null && schemas.object(name) != null) {
                return schemas.object(name);
            }
        }
        return null;
    }

    private Set<String> names(LoadedFile from) {
        for (LoadedFile file : scopes(from)) {
            ObjectNode schemas = schemas(file);
            if (schemas != null) {
                return schemas.names();
            }
        }
        return Set.of();
    }

    private List<LoadedFile> scopes(LoadedFile from) {
        List<LoadedFile> scopes = new ArrayList<>();
        scopes.add(from);
        if (!from.document().root().has("openapi")) {
            scopes.addAll(library.roots());
        }
        return scopes;
    }

    private static @Nullable ObjectNode schemas(LoadedFile file) {
        ObjectNode components = file.document().root().object("components");
        return components == null ? file.document().root().object("$defs") : components.object("schemas");
    }
}
