package com.withampersand.codegen.proof;

import static org.assertj.core.api.Assertions.assertThat;

import com.withampersand.codegen.model.Place;

/**
 * An example that a description gives.
 *
 * @param place where it stands
 * @param sample the example, inside a document of the nearest type that there is a class for
 */
record Example(Place place, Sample sample) {

    /** It is read as what it is an example of, and nothing of it is lost, whether it keeps to its schema or not. */
    void check() {
        assertThat(fit())
                .as("whether %s is of the kind of %s", sample.text(), sample.type())
                .isNotEqualTo(Fit.NO);
        checkIfOfTheKind();
    }

    /** The same, but that an example of another kind than its schema says need only be refused as such. */
    void checkIfOfTheKind() {
        RoundTrip.losesNothing(sample);
        RoundTrip.comesToRest(sample);
        RoundTrip.isEqualToItself(sample);
        RoundTrip.canBeRebuilt(sample);
        Accessors.answer(sample);
    }

    private Fit fit() {
        return Fit.of(sample.tree(), sample.type().def());
    }
}
