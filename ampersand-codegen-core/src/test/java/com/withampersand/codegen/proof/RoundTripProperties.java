package com.withampersand.codegen.proof;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;

import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;

/**
 * That reading and writing lose nothing, over documents of all types of some clients. The seed is fixed, so that a build
 * does not fail by chance; jqwik prints it with the smallest document that a check fails on.
 */
public abstract class RoundTripProperties {

    private static final String SEED = "20260301";
    private static final int MANY = 5_000;
    private static final int FEWER = 1_500;
    private static final int VERY_MANY = 100_000;

    /** The clients whose types are tried. */
    protected abstract List<GeneratedClient> clients();

    @Provide
    Arbitrary<Sample> samples() {
        return Sample.of(clients());
    }

    @Property(tries = MANY, seed = SEED)
    void nothingIsLost(@ForAll("samples") Sample sample) {
        RoundTrip.losesNothing(sample);
    }

    @Property(tries = FEWER, seed = SEED)
    void aSecondRoundTripChangesNothing(@ForAll("samples") Sample sample) {
        RoundTrip.comesToRest(sample);
    }

    @Property(tries = FEWER, seed = SEED)
    void theSameBytesMakeEqualValues(@ForAll("samples") Sample sample) {
        RoundTrip.isEqualToItself(sample);
    }

    @Property(tries = FEWER, seed = SEED)
    void whateverWasReadCanBeBuiltAgain(@ForAll("samples") Sample sample) {
        RoundTrip.canBeRebuilt(sample);
    }

    @Property(tries = FEWER, seed = SEED)
    void noSecretShows(@ForAll("samples") Sample sample) {
        RoundTrip.keepsSecrets(sample);
    }

    @Property(tries = FEWER, seed = SEED)
    void accessorsAnswerWhatIsThereAndNameWhatIsMissing(@ForAll("samples") Sample sample) {
        Accessors.answer(sample);
    }

    @Property(tries = FEWER, seed = SEED)
    void absentIsNotNullAndNullNoValue(@ForAll("samples") Sample sample) {
        Setters.keepThreeStates(sample);
    }

    @Property(tries = FEWER, seed = SEED)
    void settersReplaceWhateverWasThere(@ForAll("samples") Sample sample) {
        Setters.replaceWhatWasThere(sample);
    }

    @Tag("long")
    @Property(tries = VERY_MANY, seed = SEED)
    void allOfItForVeryManyDocuments(@ForAll("samples") Sample sample) {
        all(sample);
    }

    private static void all(Sample sample) {
        RoundTrip.losesNothing(sample);
        RoundTrip.comesToRest(sample);
        RoundTrip.isEqualToItself(sample);
        RoundTrip.canBeRebuilt(sample);
        RoundTrip.keepsSecrets(sample);
        Accessors.answer(sample);
        Setters.keepThreeStates(sample);
        Setters.replaceWhatWasThere(sample);
    }

    /** All of it for so many documents of a client that is there for a moment only. */
    public static void check(GeneratedClient client, int documents, long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < documents && !client.generated().isEmpty(); i++) {
            Sample sample = Sample.next(List.of(client), random);
            assertDoesNotThrow(() -> all(sample), sample::toString);
        }
    }
}
