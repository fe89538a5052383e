package com.withampersand.codegen.document;

import com.withampersand.codegen.diagnostics.Diagnostics;
import com.withampersand.codegen.diagnostics.Location;
import com.withampersand.codegen.document.Resolution.Failed;
import com.withampersand.codegen.document.Resolution.Found;
import com.withampersand.codegen.document.Resolution.Unfetched;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds every reference of every document, follows it, and loads what it leads to, until there is nothing new. */
final class ReferenceWalk {

    /** A reference: where its text stands, the object that holds it, and what is wanted. */
    private record Link(ScalarNode text, ObjectNode holder, Role role, boolean map, LoadedFile from) {
        /** Whether readers know that a reference may be here; else what it leads to must be here as far as they can see. */
        boolean isExpected() {
            return role.mayRefer() && !map;
        }
    }

    private record Visit(Node node, Role role, boolean map, LoadedFile file) {}

    private final Library library;
    private final Diagnostics diagnostics;
    private final ReferenceResolver resolver;
    private final SchemaFallback fallback;
    private final Map<ObjectNode, ObjectNode> targets = new LinkedHashMap<>();
    private final Map<ScalarNode, ObjectNode> mapped = new HashMap<>();
    private final BooleanSchemas booleans = new BooleanSchemas();
    private final DynamicReferences dynamic = new DynamicReferences(targets);
    private final Set<ObjectNode> visited = new LinkedHashSet<>();
    private final Set<Document> swept = new HashSet<>();
    private final Deque<Visit> queue = new ArrayDeque<>();
    private List<Link> pending = new ArrayList<>();

    ReferenceWalk(Library library) {
        this.library = library;
        this.diagnostics = library.diagnostics();
        this.resolver = new ReferenceResolver(library);
        this.fallback = new SchemaFallback(library);
    }

    /** Each object that holds a reference, with what the reference leads to; in the order they were found. */
    Map<ObjectNode, ObjectNode> targets() {
        return targets;
    }

    /** Each value of a discriminator's mapping, with the schema it leads to. */
    Map<ScalarNode, ObjectNode> mapped() {
        return mapped;
    }

    void run() {
        library.roots().forEach(resolver::learn);
        do {
            drain();
            // A file that was loaded late may declare the $id that an early reference named.
            List<Link> again = pending;
            pending = new ArrayList<>();
            again.forEach(this::follow);
        } while (!queue.isEmpty() || sweep());
        while (!pending.isEmpty()) {
            List<Link> lost = pending;
            pending = new ArrayList<>();
            lost.forEach(this::giveUp);
            do {
                drain();
            } while (sweep());
        }
        dynamic.bind(visited);
    }

    private void drain() {
        for (Visit next = queue.poll(); next != null; next = queue.poll()) {
            visit(next.node(), next.role(), next.map(), next.file());
        }
    }

    /** Queues the documents whose own parts have not been walked from their beginnings; whether there were any. */
    private boolean sweep() {
        for (LoadedFile file : library.all()) {
            if (swept.add(file.document())) {
                resolver.learn(file);
                queue.add(new Visit(file.document().root(), rootRole(file), false, file));
            }
        }
        return !queue.isEmpty();
    }

    private Role rootRole(LoadedFile file) {
        ObjectNode root = file.document().root();
        if (root.has("openapi")) {
            return Role.OPENAPI;
        }
        return root.has("$schema") || library.roots().contains(file) ? Role.SCHEMA : Role.UNKNOWN;
    }

    private void visit(Node node, Role role, boolean map, LoadedFile file) {
        if (node instanceof ArrayNode array) {
            for (Node item : array.items()) {
                if (!map) {
                    FieldCheck.checkKind(item, role, false, diagnostics);
                }
                visit(item, role, false, file);
            }
        } else if (node instanceof ObjectNode object && map) {
            object.members().forEach((name, member) -> {
                if (name.equals("$ref") && member.value() instanceof ScalarNode text) {
                    misplaced(new Link(text, object, role, true, file));
                } else {
                    FieldCheck.checkKind(member.value(), role, false, diagnostics);
                    visit(member.value(), role, false, file);
                }
            });
        } else if (node instanceof ObjectNode object && visited.add(object) && !isReplaced(object, role, file)) {
            FieldCheck.check(object, role, diagnostics);
            if (role == Role.SCHEMA) {
                UnionExtension.check(object, file, library);
                KeywordCheck.check(object, file, diagnostics);
                ValueCheck.check(object, diagnostics);
            }
            if (role == Role.DISCRIMINATOR) {
                mapping(object, file);
            }
            object.members().forEach((name, member) -> {
                Role.Child child = role.child(name, member.value());
                if (child != null) {
                    if (role != Role.SCHEMA && !name.equals("$ref")) {
                        FieldCheck.checkKind(member.value(), child.role(), child.map(), diagnostics);
                    }
                    visit(member.value(), child.role(), child.map(), file);
                }
            });
        }
    }

    /** Follows a reference if the object has one, and says whether something else is to be read in its place. */
    private boolean isReplaced(ObjectNode object, Role role, LoadedFile file) {
        String keyword = keyword(object);
        if (keyword == null) {
            return false;
        }
        Node value = object.get(keyword);
        if (value instanceof ScalarNode text && text.isString()) {
            Link link = new Link(text, object, role, false, file);
            if (!link.isExpected() || role == Role.OPERATION) {
                misplaced(link);
                return !link.isExpected();
            }
            follow(link);
        } else if (value != null && role != Role.UNKNOWN) {
            diagnostics.error(
                    "malformed-reference",
                    value.location(),
                    "A " + keyword + " is a string, but this is " + value.kindName(),
                    "Write it as '#/components/schemas/Name'; under `properties` it could be a property's name.");
        }
        return false;
    }

    /** The keyword by which an object refers to another; see {@link DynamicReferences} for one of them. */
    static @Nullable String keyword(ObjectNode object) {
        for (String keyword : List.of("$ref", "$dynamicRef", "$recursiveRef")) {
            if (object.has(keyword)) {
                return keyword;
            }
        }
        return null;
    }

    /** Documents of several files have references in all places, for tools that put files together understand them. */
    private void misplaced(Link link) {
        String target = Reference.parse(link.text().text()).target();
        boolean readable = link.role() != Role.PLAIN || target.isEmpty() || target.matches(".*\\.(?i:json|ya?ml)");
        diagnostics.warning(
                "misplaced-reference",
                link.text().location(),
                "OpenAPI allows no $ref here; what it leads to is "
                        + (readable ? "taken for what should be here" : "passed over"),
                "Refer from each entry by itself, or bundle the files into one first.");
        if (readable) {
            follow(link);
        }
    }

    private void follow(Link link) {
        Resolution resolution = resolver.resolve(
                Reference.parse(link.text().text()), link.holder().location().pointer(), link.from());
        if (resolution instanceof Found found) {
            accept(link, found.node());
        } else if (resolution instanceof Failed) {
            pending.add(link);
        } else if (resolution instanceof Unfetched unfetched) {
            unfetched
                    .problems()
                    .forEach(problem -> diagnostics.add(problem.at(link.text().location())));
        }
    }

    private void giveUp(Link link) {
        Reference reference = Reference.parse(link.text().text());
        String pointer = link.holder().location().pointer();
        SchemaFallback.Guess guess = fallback.guess(reference, pointer, link.from());
        if (guess != null) {
            diagnostics.warning(
                    "schema-reference-guessed",
                    link.text().location(),
                    "Nothing is at " + reference.text() + " from here; taken instead, " + guess.reason() + ": "
                            + id(guess.node()),
                    "Refer to it by its path from where its document begins to be certain.",
                    guess.node().location());
            accept(link, guess.node());
            return;
        }
        if (!(resolver.resolve(reference, pointer, link.from()) instanceof Failed failed)) {
            return;
        }
        Location[] related = failed.related().toArray(Location[]::new);
        Location at = link.text().location();
        boolean isDynamic = link.holder().get("$dynamicRef") == link.text();
        // A schema that was cut out of something is still of use; a description with a hole is not.
        if (!isDynamic && link.from().document().dialect().isOpenApi()) {
            diagnostics.error(failed.rule(), at, failed.message(), failed.remedy(), related);
            return;
        }
        Runnable complaint = () -> diagnostics.warning(
                "unresolved-reference",
                at,
                failed.message() + ", so it is typed as any value",
                failed.remedy(),
                related);
        accept(link, new ObjectNode(at, Map.of()));
        if (isDynamic) {
            dynamic.leave(link.holder(), complaint);
        } else {
            complaint.run();
        }
    }

    private void accept(Link link, Node node) {
        ObjectNode target = link.isExpected()
                ? booleans.asObject(node, link.role())
                : node instanceof ObjectNode object ? object : null;
        if (target == null) {
            diagnostics.error(
                    "reference-target",
                    link.text().location(),
                    "The reference leads to " + node.kindName() + ", but an object is wanted here",
                    "Refer to an object, such as #/components/schemas/Name.",
                    node.location());
            return;
        }
        if (link.isExpected()) {
            targets.put(link.holder(), target);
        } else if (!link.holder().become(target)) {
            diagnostics.error(
                    "reference-cycle",
                    link.text().location(),
                    "This reference leads only to references and back to itself",
                    "Write in one of the places what is meant.");
            return;
        }
        queue.add(new Visit(target, link.role(), link.map(), library.file(target.location())));
    }

    private void mapping(ObjectNode discriminator, LoadedFile file) {
        List<Node> values = new ArrayList<>();
        ObjectNode mapping = discriminator.object("mapping");
        if (mapping != null) {
            mapping.members().values().forEach(member -> values.add(member.value()));
        }
        Node otherwise = discriminator.get("defaultMapping");
        if (otherwise != null) {
            values.add(otherwise);
        }
        DiscriminatorMapping names = new DiscriminatorMapping(library, resolver, diagnostics);
        for (Node value : values) {
            ObjectNode target = names.target(value, file);
            if (target != null && value instanceof ScalarNode text) {
                mapped.put(text, target);
                queue.add(new Visit(target, Role.SCHEMA, false, library.file(target.location())));
            }
        }
    }

    private String id(Node node) {
        return library.file(node.location()).document().id() + "#"
                + node.location().pointer();
    }
}
