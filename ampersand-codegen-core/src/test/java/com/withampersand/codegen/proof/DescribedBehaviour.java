package com.withampersand.codegen.proof;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;

/** What generated code must do at run time because a description says so, whatever the description. */
public final class DescribedBehaviour {

    private static final int RANDOM_DOCUMENTS = 200;
    private static final long SEED = 20260301L;

    private DescribedBehaviour() {}

    /**
     * Holds a client against its description.
     *
     * @param client it stands on the runtime of the tests
     * @param description one file
     * @param warnings the rules by which the generator warned
     */
    public static void check(GeneratedClient client, Path description, Set<String> warnings) throws IOException {
        Described described = Described.read(description);
        new DescribedModels(client, described, warnings).check();
        new DescribedCalls(client, described).check();
        RoundTripProperties.check(client, RANDOM_DOCUMENTS, SEED);
    }
}
