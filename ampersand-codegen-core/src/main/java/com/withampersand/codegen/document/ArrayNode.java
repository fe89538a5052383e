package com.withampersand.codegen.document;

import com.withampersand.codegen.diagnostics.Location;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An array (YAML: a sequence). */
public final class ArrayNode implements Node, Iterable<Node> {

    private final Location location;
    private final List<Node> items;

    ArrayNode(Location location, List<Node> items) {
        this.location = location;
        this.items = List.copyOf(items);
    }

    @Override
    public Location location() {
        return location;
    }

    public List<Node> items() {
        return items;
    }

    public int size() {
        return items.size();
    }

    @Override
    public Iterator<Node> iterator() {
        return items.iterator();
    }

    @Override
    public List<@Nullable Object> toJava() {
        List<@Nullable Object> list = new ArrayList<>(items.size());
        items.forEach(item -> list.add(item.toJava()));
        return Collections.unmodifiableList(list);
    }

    @Override
    public String kindName() {
        return "an array";
    }

    @Override
    public String toString() {
        return "array at " + location + " " + location.pointer();
    }
}
