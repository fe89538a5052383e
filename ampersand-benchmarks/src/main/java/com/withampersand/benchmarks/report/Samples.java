package com.withampersand.benchmarks.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Measured values by what they are of. The median of them stands for all, since other work may disturb some. */
public final class Samples {
    private final Map<List<String>, List<Double>> values = new HashMap<>();

    public void add(double value, String... of) {
        values.computeIfAbsent(List.of(of), key -> new ArrayList<>()).add(value);
    }

    /** The median, or NaN of what was not measured. */
    public double median(String... of) {
        List<Double> sorted =
                values.getOrDefault(List.of(of), List.of()).stream().sorted().toList();
        if (sorted.isEmpty()) {
            return Double.NaN;
        }
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }

    int count(String... of) {
        return values.getOrDefault(List.of(of), List.of()).size();
    }
}
