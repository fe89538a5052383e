package com.withampersand.codegen.diff;

import com.withampersand.codegen.diagnostics.Location;
import com.withampersand.codegen.java.Symbol;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why a symbol exists and looks as it does.
 *
 * @param symbol the symbol
 * @param at where in the description it comes from; null if it stands on the runtime alone
 * @param rule the rule that made it
 * @param named where its name comes from
 * @param options what changes it
 */
public record Explanation(Symbol symbol, @Nullable Location at, String rule, String named, List<String> options) {

    /** Copies the list. */
    public Explanation {
        options = List.copyOf(options);
    }

    /** {@return it in a few lines, without a line end behind the last} */
    public String print() {
        List<String> lines = new ArrayList<>();
        lines.add(symbol.id());
        lines.add("  " + JavaChange.shown(symbol));
        if (at != null) {
            lines.add("  from " + at + (at.pointer().isEmpty() ? "" : " #" + at.pointer()));
        }
        lines.add("  rule: " + rule);
        if (!named.isEmpty()) {
            lines.add("  name: " + named);
        }
        options.forEach(option -> lines.add("  to change it: " + option));
        return String.join("\n", lines);
    }
}
