package com.withampersand.codegen.cli;

import com.withampersand.codegen.AdjustmentsBuilder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Option;

/** The options that say what the user knows better than the description. */
final class AdjustmentOptions {

    @Option(
            names = "--relax",
            paramLabel = "PROPERTY",
            description = "A property that may be absent although the description requires it, such as Group.name,"
                    + " '*.createTime' or '#/components/schemas/Group/properties/name'. Repeatable.")
    private List<String> relaxations = new ArrayList<>();

    @Option(
            names = "--secret",
            paramLabel = "PROPERTY",
            description = "A property or parameter whose value must not show in logs, such as Group.token. Repeatable.")
    private List<String> secrets = new ArrayList<>();

    @Option(
            names = "--map",
            paramLabel = "VALUES=CLASS[:CODEC]",
            description = "A class for values of a format, a schema or at a JSON pointer, such as"
                    + " string/date-time=java.time.Instant or Money=com.example.Money:com.example.Moneys. The codec is a"
                    + " class with the static methods parse and format, or a constant, such as com.example.Moneys#CODEC."
                    + " Repeatable.")
    private Map<String, String> mappings = new LinkedHashMap<>();

    AdjustmentOptions() {}

    /** @throws IllegalArgumentException if a mapping means nothing */
    void set(AdjustmentsBuilder adjustments) {
        adjustments.relaxations(relaxations).secrets(secrets);
        mappings.forEach(adjustments::mapping);
    }
}
