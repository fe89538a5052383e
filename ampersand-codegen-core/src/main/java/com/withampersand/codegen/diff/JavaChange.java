package com.withampersand.codegen.diff;

import com.withampersand.codegen.java.Symbol;
import org.jspecify.annotations.Nullable;

/**
 * What became of a symbol. Of a class that came or went, its members did too, and are not listed.
 *
 * @param before the symbol as it was; null if it is new
 * @param after the symbol as it is; null if it is gone
 * @param source why code that names it does not compile any more; empty if it does
 * @param binary why code that names it does not link any more; empty if it does
 * @param note what is otherwise although it compiles and links; empty if nothing
 */
public record JavaChange(@Nullable Symbol before, @Nullable Symbol after, String source, String binary, String note) {

    static JavaChange added(Symbol symbol) {
        return new JavaChange(null, symbol, "", "", "");
    }

    static JavaChange removed(Symbol symbol) {
        String gone = "`" + shown(symbol) + "` is gone";
        return new JavaChange(symbol, null, gone, gone, "");
    }

    /** {@return the same for a symbol that is elsewhere now, or called otherwise} */
    static JavaChange moved(Symbol symbol, Symbol to) {
        String gone = "`" + shown(symbol) + "` is `" + shown(to) + "` now";
        return new JavaChange(symbol, to, gone, gone, "");
    }

    /**
     * {@return a symbol with the classes around it but without packages, as in {@code Builder Pet.Builder.name(String)}}
     * @param symbol the symbol
     */
    public static String shown(Symbol symbol) {
        String owner = symbol.owner().replaceFirst("^(?:[\\p{Ll}_][\\p{L}\\p{N}_]*(?:\\.|$))+", "");
        String prefix = owner.isEmpty() ? "" : owner + ".";
        int end = symbol.signature().indexOf('(');
        String head = end < 0 ? symbol.signature() : symbol.signature().substring(0, end);
        int start = head.lastIndexOf(' ') + 1;
        return symbol.signature().substring(0, start)
                + prefix
                + symbol.signature().substring(start);
    }
}
