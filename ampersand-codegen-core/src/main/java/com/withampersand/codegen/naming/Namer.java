package com.withampersand.codegen.naming;

import com.withampersand.codegen.diagnostics.Diagnostics;
import com.withampersand.codegen.diagnostics.Location;
import com.withampersand.codegen.model.Api;
import com.withampersand.codegen.model.Place;
import java.util.function.Function;

/** Decides every name. */
public final class Namer {

    private Namer() {}

    /**
     * {@return the API with its names}
     * @param api the API
     * @param options what the user decided
     * @param locator tells where in the files a place is, for messages
     * @param diagnostics receives a warning for each collision and for names decided in vain, and an error for each
     *     decided name that is impossible; there is a name nevertheless, so that all problems are found at once
     */
    public static NamedApi name(
            Api api, NameOptions options, Function<Place, Location> locator, Diagnostics diagnostics) {
        Settlement settlement = new Settlement(options.frozen(), locator, diagnostics);
        ClientNamer.name(api, options, settlement);
        OperationNamer.name(api, settlement);
        TypeNamer.name(api, settlement);
        MemberNamer.name(api, settlement);
        settlement.reportStale();
        return new NamedApi(api, settlement.names());
    }
}
