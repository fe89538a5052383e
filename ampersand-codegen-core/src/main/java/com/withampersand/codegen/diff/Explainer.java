package com.withampersand.codegen.diff;

import com.withampersand.codegen.diagnostics.Location;
import com.withampersand.codegen.diagnostics.Nearest;
import com.withampersand.codegen.diagnostics.Problem;
import com.withampersand.codegen.diagnostics.Severity;
import com.withampersand.codegen.diagnostics.SpecException;
import com.withampersand.codegen.java.Symbol;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Finds symbols by what users call them, and tells why they are there. */
public final class Explainer {

    private final Side side;
    private final OriginRules rules;

    /**
     * Looks at what is generated.
     *
     * @param side the description and its code
     * @param frozen tells where the names file decides a name, by what it is about; null if it does not
     */
    public Explainer(Side side, Function<String, @Nullable Location> frozen) {
        this.side = side;
        this.rules = new OriginRules(side, frozen);
    }

    /**
     * {@return why symbols are there: all that go by the name, as overloads do}
     * @param name a name as in {@code com.acme.model.Pet#name()}, or less of it, as in {@code Pet.name} or {@code Pet}
     * @throws SpecException if nothing goes by it; the nearest name is told
     */
    public List<Explanation> explain(String name) {
        String wanted = dotted(name);
        List<Symbol> found = side.surface().symbols().stream()
                .filter(symbol -> isCalled(symbol, wanted))
                .toList();
        if (found.isEmpty()) {
            Set<String> names = new LinkedHashSet<>();
            boolean isMember = wanted.contains(".");
            side.surface().symbols().stream()
                    .filter(symbol -> isMember || symbol.kind().isType())
                    .forEach(symbol -> names.add(brief(symbol)));
            throw new SpecException(List.of(new Problem(
                    Severity.ERROR,
                    "unknown-symbol",
                    "Nothing in the generated code is called `" + name + "`",
                    Nearest.remedy(brief(wanted), names),
                    List.of())));
        }
        return found.stream().map(rules::explain).toList();
    }

    private static boolean isCalled(Symbol symbol, String wanted) {
        String full = dotted(symbol.id());
        return full.equals(wanted) || full.endsWith("." + wanted);
    }

    private static String dotted(String name) {
        return name.strip().replaceFirst("\\(.*$", "").replace('#', '.').replace('$', '.');
    }

    private static String brief(Symbol symbol) {
        return brief(dotted(symbol.id()));
    }

    private static String brief(String dotted) {
        return dotted.replaceFirst("^(?:[\\p{Ll}_][\\p{L}\\p{N}_]*\\.)+(?=\\p{Lu})", "");
    }
}
