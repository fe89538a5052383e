package com.withampersand.codegen.diff;

import com.withampersand.codegen.diagnostics.Location;
import com.withampersand.codegen.document.JsonText;
import com.withampersand.codegen.java.Symbol;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A report for programs. */
public final class JsonReport {

    private JsonReport() {}

    /**
     * {@return the report as JSON in one line}
     * @param report the report
     */
    public static String print(ChangeReport report) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("step", report.step().label());
        json.put("sourceCompatible", report.isSourceCompatible());
        json.put("binaryCompatible", report.isBinaryCompatible());
        json.put("wireCompatible", report.isWireCompatible());
        json.put("changes", report.changes().stream().map(JsonReport::change).toList());
        return JsonText.ofJava(json);
    }

    private static Map<String, @Nullable Object> change(Change change) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("kind", change.kind().label());
        json.put("step", change.step().label());
        json.put("title", plain(change.title()));
        json.put("details", plain(change.details()));
        json.put("before", place(change.before()));
        json.put("after", place(change.after()));
        json.put("source", judgement(change.source()));
        json.put("binary", judgement(change.binary()));
        json.put("wire", judgement(change.wire()));
        json.put("behaviour", plain(change.behaviour()));
        json.put("symbols", change.java().stream().map(JsonReport::symbol).toList());
        return json;
    }

    private static Map<String, Object> judgement(List<String> reasons) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("compatible", reasons.isEmpty());
        json.put("reasons", plain(reasons));
        return json;
    }

    private static @Nullable Map<String, Object> place(@Nullable Location location) {
        if (location == null) {
            return null;
        }
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("file", location.source().name());
        json.put("line", location.line());
        json.put("column", location.column());
        json.put("pointer", location.pointer());
        return json;
    }

    private static Map<String, @Nullable Object> symbol(JavaChange change) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("before", symbol(change.before()));
        json.put("after", symbol(change.after()));
        json.put("sourceCompatible", change.source().isEmpty());
        json.put("binaryCompatible", change.binary().isEmpty());
        return json;
    }

    private static @Nullable Map<String, Object> symbol(@Nullable Symbol symbol) {
        return symbol == null ? null : new TreeMap<>(Map.of("id", symbol.id(), "signature", JavaChange.shown(symbol)));
    }

    private static List<String> plain(List<String> texts) {
        return texts.stream().map(JsonReport::plain).toList();
    }

    private static String plain(String text) {
        return text.replace("`", "");
    }
}
