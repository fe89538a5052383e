package com.withampersand.codegen.java;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** All that users of generated code can name, in the order of the code. */
public final class Surface {

    private final Map<String, Symbol> symbols = new LinkedHashMap<>();

    Surface(Collection<Symbol> symbols) {
        symbols.forEach(symbol -> this.symbols.put(symbol.id(), symbol));
    }

    /** {@return the same with classes besides, of which only the names are known} */
    public Surface with(Collection<Symbol> classes) {
        List<Symbol> all = new ArrayList<>(symbols.values());
        all.addAll(classes);
        return new Surface(all);
    }

    /** {@return all symbols} */
    public Collection<Symbol> symbols() {
        return Collections.unmodifiableCollection(symbols.values());
    }

    /** {@return the symbol with an ID, null if there is none} */
    public @Nullable Symbol get(String id) {
        return symbols.get(id);
    }
}
