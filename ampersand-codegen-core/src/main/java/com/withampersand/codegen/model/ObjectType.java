package com.withampersand.codegen.model;

import java.util.List;

/**
 * An object with properties; {@code allOf} is already flattened into them.
 *
 * @param place where it is described
 * @param origin what its name is made of
 * @param docs what is said of it
 * @param properties its properties, in the order of the description, each name once
 */
public record ObjectType(Place place, Origin origin, Docs docs, List<Property> properties) implements TypeDef {

    /** Copies the list. */
    public ObjectType {
        properties = List.copyOf(properties);
    }
}
