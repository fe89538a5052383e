package com.withampersand.codegen.diff;

import com.withampersand.codegen.diagnostics.Location;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One change of the description, with all that follows from it.
 *
 * @param kind what happened
 * @param title what happened, in a few words
 * @param details what exactly, one fact each
 * @param before where it stood in the older description; null if it did not
 * @param after where it stands in the newer one; null if it does not any more
 * @param java what it does to the symbols of the generated code
 * @param source why code that compiled does not any more; empty if it does
 * @param binary why code that is compiled does not link any more (JLS 13); empty if it does
 * @param wire why clients that were generated before do not get on with the servers of today; empty if they do
 * @param behaviour what is otherwise although it compiles, links and gets on
 * @param step the step of a version that it asks for
 */
public record Change(
        ChangeKind kind,
        String title,
        List<String> details,
        @Nullable Location before,
        @Nullable Location after,
        List<JavaChange> java,
        List<String> source,
        List<String> binary,
        List<String> wire,
        List<String> behaviour,
        Step step) {

    /** Copies the lists. */
    public Change {
        details = List.copyOf(details);
        java = List.copyOf(java);
        source = List.copyOf(source);
        binary = List.copyOf(binary);
        wire = List.copyOf(wire);
        behaviour = List.copyOf(behaviour);
    }

    /** {@return whether code that compiled does so still} */
    public boolean isSourceCompatible() {
        return source.isEmpty();
    }

    /** {@return whether code that is compiled links still} */
    public boolean isBinaryCompatible() {
        return binary.isEmpty();
    }

    /** {@return whether clients of before get on with servers of today} */
    public boolean isWireCompatible() {
        return wire.isEmpty();
    }

    /** {@return where it stands, and where it stood if that is another place} */
    public List<Location> places() {
        return Stream.of(after, before).flatMap(Stream::ofNullable).distinct().toList();
    }
}
