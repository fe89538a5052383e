package com.withampersand.codegen.document;

import com.withampersand.codegen.diagnostics.SourceText;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/** All documents of a run, overlays applied and references looked up. */
public final class Documents {

    private final List<Document> roots;
    private final List<Document> all;
    private final SortedMap<Path, String> files;
    private final List<String> unused;
    private final Map<SourceText, Document> owners;
    private final Map<ObjectNode, ObjectNode> targets;
    private final Map<ScalarNode, ObjectNode> mapped;

    Documents(Library library, Map<ObjectNode, ObjectNode> targets, Map<ScalarNode, ObjectNode> mapped) {
        this.roots = library.roots().stream().map(LoadedFile::document).toList();
        this.all = library.all().stream().map(LoadedFile::document).toList();
        this.files = library.touched();
        this.unused = library.remote().unused();
        this.owners = library.owners();
        this.targets = targets;
        this.mapped = mapped;
    }

    /** The inputs, in the order of their ids. */
    public List<Document> roots() {
        return roots;
    }

    /** The inputs and behind them what their references lead to, in the order it was reached. */
    public List<Document> all() {
        return all;
    }

    /**
     * Every file that had a say, as absolute paths in order, each with the {@link Checksum} of its bytes: inputs, files
     * reached by references, overlays, and files in input folders that turned out to be something else. If none of them
     * changed, neither did the documents.
     */
    public SortedMap<Path, String> files() {
        return files;
    }

    /** The URLs of the documents on the web that references may lead to, of those that none leads to. */
    public List<String> unusedRemote() {
        return unused;
    }

    /**
     * The document that a node belongs to; for a node that an overlay added, the document it was added to.
     *
     * @throws IllegalArgumentException if the node is of another run
     */
    public Document document(Node node) {
        Document document = owners.get(node.location().source());
        if (document == null) {
            throw new IllegalArgumentException("Not a node of these documents: " + node);
        }
        return document;
    }

    /** The identity of a node: document id and JSON pointer, such as {@code api/api.yaml#/components/schemas/Foo}. */
    public String id(Node node) {
        return document(node).id() + "#" + node.location().pointer();
    }

    /** Whether the object is a reference that leads somewhere. */
    public boolean isReference(ObjectNode node) {
        return targets.containsKey(node);
    }

    /**
     * What a reference leads to at last, through references that lead to references; the object itself if it holds no
     * {@code $ref}. A boolean schema comes as the object that means the same: {@code {}} or {@code {not: {}}}.
     *
     * @param holder the object with the {@code $ref}
     * @throws IllegalArgumentException if the reference dangles, which the loader has reported
     */
    public ObjectNode resolve(ObjectNode holder) {
        ObjectNode node = holder;
        while (ReferenceWalk.keyword(node) != null) {
            node = target(node);
        }
        return node;
    }

    /**
     * What a reference leads to at first, which may be a reference with words of its own.
     *
     * @throws IllegalArgumentException if the object holds no reference, or a dangling one
     */
    public ObjectNode target(ObjectNode holder) {
        ObjectNode target = targets.get(holder);
        if (target == null) {
            throw new IllegalArgumentException("Not a reference that leads somewhere: " + holder);
        }
        return target;
    }

    /**
     * The schema that a discriminator maps a value to, null if it does not map it.
     *
     * @param discriminator the object with the {@code mapping}
     * @param value the value of the property
     */
    public @Nullable ObjectNode mapped(ObjectNode discriminator, String value) {
        ObjectNode mapping = discriminator.object("mapping");
        ScalarNode text = mapping == null ? null : mapping.scalar(value);
        return text == null ? null : mapped.get(text);
    }
}
