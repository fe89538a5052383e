package com.example.client;

import com.withampersand.codegen.proof.GeneratedClient;
import com.withampersand.codegen.proof.RoundTripProperties;
import java.util.List;

/** Documents of every model, enum and union of the API, damaged in every way, survive reading and writing. */
class RoundTripTest extends RoundTripProperties {

    @Override
    protected List<GeneratedClient> clients() {
        return List.of(Described.CLIENT);
    }
}
