package com.withampersand.codegen.golden;

import java.util.Currency;

/** What a user writes so that currencies are read and written. */
public final class Currencies {

    private Currencies() {}

    public static Currency parse(String code) {
        return Currency.getInstance(code);
    }

    public static String format(Currency currency) {
        return currency.getCurrencyCode();
    }
}
