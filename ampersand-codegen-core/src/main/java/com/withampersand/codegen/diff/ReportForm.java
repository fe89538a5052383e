package com.withampersand.codegen.diff;

import java.util.Locale;

/** How a report is written. */
public enum ReportForm {
    /** For a terminal. */
    TEXT,
    /** For a pull request. */
    MARKDOWN,
    /** For programs. */
    JSON;

    /**
     * {@return the form with a name, in any case}
     * @param name its name
     * @throws IllegalArgumentException if there is no such form; the message names those that there are
     */
    public static ReportForm of(String name) {
        for (ReportForm form : values()) {
            if (form.name().toLowerCase(Locale.ROOT).equals(name.toLowerCase(Locale.ROOT))) {
                return form;
            }
        }
        throw new IllegalArgumentException("There is no form `" + name + "` of a report: say text, markdown or json");
    }

    /**
     * {@return a report in this form, with a line end behind the last line}
     * @param report the report
     */
    public String print(ChangeReport report) {
        String text = switch (this) {
            case TEXT -> TextReport.print(report);
            case MARKDOWN -> MarkdownReport.print(report);
            case JSON -> JsonReport.print(report);
        };
        return text + "\n";
    }
}
