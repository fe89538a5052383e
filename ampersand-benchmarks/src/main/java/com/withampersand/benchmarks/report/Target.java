package com.withampersand.benchmarks.report;

import java.util.Locale;

/** A ratio that is aimed at: how many times as much another candidate needs. Beyond one is good. */
record Target(double ratio, double atLeast) {
    /** What a document is to reach beside OpenAPI Generator's models; not to be slower, where nothing else is set. */
    static double besideOpenapi(String document, String direction) {
        if (document.equals("configured") || document.equals("salesforce")) {
            return 1;
        }
        boolean freeForm = document.equals("webhook");
        return direction.equals("decode") ? freeForm ? 1.5 : 4 : freeForm ? 1.1 : 2.5;
    }

    @Override
    public String toString() {
        if (Double.isNaN(ratio)) {
            return "–";
        }
        String wanted = atLeast == Math.rint(atLeast) ? "%.0f" : "%.1f";
        return String.format(
                Locale.ROOT, "%.2f (≥ " + wanted + ": %s)", ratio, atLeast, ratio < atLeast ? "**missed**" : "met");
    }
}
