package com.withampersand.codegen.diff;

import com.withampersand.codegen.diagnostics.Location;
import com.withampersand.codegen.java.Packages;
import com.withampersand.codegen.java.Surface;
import com.withampersand.codegen.model.Api;
import com.withampersand.codegen.model.Place;
import com.withampersand.codegen.naming.NamedApi;
import com.withampersand.codegen.naming.Names;
import java.util.Map;
import java.util.function.Function;

/**
 * One version of a description and what is generated from it.
 *
 * @param named the API with its names
 * @param packages where code goes
 * @param surface what users of the code can name
 * @param files the text of each generated file by its path, the runtime left out
 * @param locator tells where in the files of the description a place is
 */
public record Side(
        NamedApi named,
        Packages packages,
        Surface surface,
        Map<String, String> files,
        Function<Place, Location> locator) {

    /** Copies the map. */
    public Side {
        files = Map.copyOf(files);
    }

    Api api() {
        return named.api();
    }

    Names names() {
        return named.names();
    }
}
