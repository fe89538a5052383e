package com.withampersand.codegen.document;

import com.withampersand.codegen.diagnostics.Location;
import java.util.AbstractMap.SimpleImmutableEntry;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An object (YAML: a mapping), its members in the order of the source.
 *
 * <p>The typed accessors are lenient: a member of another kind counts as absent. Whoever needs to complain asks
 * {@link #get} and has the location to do so.
 */
public final class ObjectNode implements Node {

    /** A member; the key has a place of its own. */
    record Member(Location key, Node value) {}

    private final Location location;
    private final Map<String, Member> members;

    /** What is to be read in place of the members. */
    private @Nullable ObjectNode other;

    /** Takes the map over, insertion-ordered as it must be: the caller must not touch it afterwards. */
    ObjectNode(Location location, Map<String, Member> members) {
        this.location = location;
        this.members = Collections.unmodifiableMap(members);
    }

    @Override
    public Location location() {
        return location;
    }

    Map<String, Member> members() {
        return other == null ? members : other.members();
    }

    /**
     * From now on has the members of another, where this one refers to it in a place that nobody expects references in.
     *
     * @return whether that can be: not if the other has become this one
     */
    boolean become(ObjectNode target) {
        for (ObjectNode end = target; end != null; end = end.other) {
            if (end == this) {
                return false;
            }
        }
        other = target;
        return true;
    }

    /** The member's value, or null if there is no such member; a member that is null is a scalar of that kind. */
    public @Nullable Node get(String name) {
        Member member = members().get(name);
        return member == null ? null : member.value();
    }

    public boolean has(String name) {
        return members().containsKey(name);
    }

    public boolean isEmpty() {
        return members().isEmpty();
    }

    /** The names in the order of the source. */
    public Set<String> names() {
        return members().keySet();
    }

    /** Names and values in the order of the source. */
    public List<Map.Entry<String, Node>> entries() {
        List<Map.Entry<String, Node>> entries = new ArrayList<>(members().size());
        members().forEach((name, member) -> entries.add(new SimpleImmutableEntry<>(name, member.value())));
        return Collections.unmodifiableList(entries);
    }

    /**
     * Where the key stands.
     *
     * @throws IllegalArgumentException if there is no such member
     */
    public Location keyLocation(String name) {
        Member member = members().get(name);
        if (member == null) {
            throw new IllegalArgumentException(location + " has no member " + name);
        }
        return member.key();
    }

    /** The text of a scalar member, numbers and booleans as they are written; null if absent, null or no scalar. */
    public @Nullable String text(String name) {
        ScalarNode scalar = scalar(name);
        return scalar == null || scalar.isNull() ? null : scalar.text();
    }

    /** The member if it is an object, else null. */
    public @Nullable ObjectNode object(String name) {
        return get(name) instanceof ObjectNode object ? object : null;
    }

    /** The member if it is an array, else null. */
    public @Nullable ArrayNode array(String name) {
        return get(name) instanceof ArrayNode array ? array : null;
    }

    /** The member if it is a scalar, else null. */
    public @Nullable ScalarNode scalar(String name) {
        return get(name) instanceof ScalarNode scalar ? scalar : null;
    }

    /** The items of an array member; empty if it is absent or no array. */
    public List<Node> items(String name) {
        ArrayNode array = array(name);
        return array == null ? List.of() : array.items();
    }

    /** Those items of an array member that are objects; empty if it is absent or no array. */
    public List<ObjectNode> objects(String name) {
        return items(name).stream()
                .filter(ObjectNode.class::isInstance)
                .map(ObjectNode.class::cast)
                .toList();
    }

    /** The texts of those items of an array member that are scalars and not null, such as {@code required}. */
    public List<String> texts(String name) {
        return items(name).stream()
                .filter(item -> item instanceof ScalarNode scalar && !scalar.isNull())
                .map(item -> ((ScalarNode) item).text())
                .toList();
    }

    /** Whether the member is the boolean true. */
    public boolean flag(String name) {
        return flag(name, false);
    }

    /** The boolean member, or the given value if it is absent or no boolean. */
    public boolean flag(String name, boolean otherwise) {
        ScalarNode scalar = scalar(name);
        if (scalar == null || scalar.kind() != ScalarNode.Kind.BOOLEAN) {
            return otherwise;
        }
        return scalar.isTrue();
    }

    @Override
    public Map<String, @Nullable Object> toJava() {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        members().forEach((name, member) -> map.put(name, member.value().toJava()));
        return Collections.unmodifiableMap(map);
    }

    @Override
    public String kindName() {
        return "an object";
    }

    /** The place, not the content: objects can be whole documents. */
    @Override
    public String toString() {
        return "object at " + location + " " + location.pointer();
    }
}
