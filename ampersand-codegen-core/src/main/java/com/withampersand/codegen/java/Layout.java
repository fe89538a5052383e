package com.withampersand.codegen.java;

import com.withampersand.codegen.java.source.JavaFile;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The text of a file as one would write it by hand. The text that is emitted has a blank line for every member and three
 * lines for every comment, and breaks lines only between parameters; this joins, parts and breaks them as
 * palantir-java-format does.
 */
final class Layout {

    /** The columns of a line, as palantir-java-format has it. */
    static final int COLUMNS = 120;

    private static final Pattern FIELD =
            Pattern.compile("(?:private|protected|public|static|final|volatile|transient|@Nullable) [^=({]*;");
    private static final Pattern CONSTANT = Pattern.compile("[A-Z][A-Z0-9_]*(?:\\(.*\\))?[,;]");

    private final LayoutScan scan;
    private final List<String> out = new ArrayList<>();

    private Layout(LayoutScan scan) {
        this.scan = scan;
    }

    /** {@return the file with its path and text} */
    static GeneratedFile render(JavaFile file) {
        String folder = file.packageName().isEmpty() ? "" : file.packageName().replace('.', '/') + "/";
        return new GeneratedFile(folder + file.typeSpec().name() + ".java", tidy(file.toString()));
    }

    /** {@return Java source laid out} */
    static String tidy(String source) {
        Layout layout = new Layout(LayoutScan.of(source.replace("\r\n", "\n").replace('\r', '\n')));
        int line = 0;
        while (line < layout.scan.size()) {
            line = layout.take(line);
        }
        return String.join("\n", layout.out) + "\n";
    }

    /** Lays out what begins at a line and gives the line after it. */
    private int take(int line) {
        String text = scan.text(line);
        String bare = text.strip();
        if (scan.inTextBlock(line)) {
            // The content of a text block is a value: not even its blanks may go.
            out.add(text);
            return line + 1;
        }
        if (bare.equals("/**")) {
            int end = scan.endOfComment(line);
            out.addAll(LayoutComment.lay(scan.texts(line, end)));
            return end;
        }
        if (bare.isEmpty()) {
            if (!scan.inComment(line) && keepsBlank(line)) {
                out.add("");
            }
            return line + 1;
        }
        if (bare.equals("}") && lastOpens() && out.get(out.size() - 1).length() < COLUMNS && !scan.inComment(line)) {
            out.set(out.size() - 1, out.get(out.size() - 1) + "}");
            return line + 1;
        }
        int end = scan.endOfDeclaration(line);
        if (end > line) {
            out.addAll(LayoutSignature.lay(scan.texts(line, end)));
            return end;
        }
        int endOfBad = scan.endOfBadStatement(line);
        if (endOfBad > line) {
            String indent = " ".repeat(LayoutScan.indent(text));
            String joined = indent + LayoutSignature.joined(scan.texts(line, endOfBad));
            out.addAll(text.endsWith(",") ? LayoutStatement.fill(joined) : LayoutStatement.lay(joined));
            return endOfBad;
        }
        String whole = text.stripTrailing();
        if (whole.length() > COLUMNS && scan.isPlainCode(line)) {
            out.addAll(LayoutStatement.lay(whole));
        } else {
            out.add(whole);
        }
        return line + 1;
    }

    /** Whether the last line opens a body; remarks may end in a brace too. */
    private boolean lastOpens() {
        String last = out.isEmpty() ? "" : out.get(out.size() - 1);
        return last.endsWith("{") && !last.contains("//") && !last.strip().startsWith("*");
    }

    /** Whether a blank line parts anything: not at the edges of a body, nor between members that take one line each. */
    private boolean keepsBlank(int line) {
        if (out.isEmpty() || out.get(out.size() - 1).isEmpty() || lastOpens() || line + 1 >= scan.size()) {
            return false;
        }
        String next = scan.text(line + 1).strip();
        if (next.isEmpty() || next.startsWith("}")) {
            return false;
        }
        if (!scan.inTypeBody(line + 1)) {
            return true;
        }
        String last = out.get(out.size() - 1).strip();
        boolean fields = last.endsWith(";")
                && next.endsWith(";")
                && FIELD.matcher(last).matches()
                && FIELD.matcher(next).matches();
        boolean constants = last.endsWith(",")
                && CONSTANT.matcher(last).matches()
                && CONSTANT.matcher(next).matches();
        return !(fields || constants) || lastIsAdorned();
    }

    /** Whether the last member has a comment or annotation above it, and so takes more than one line. */
    private boolean lastIsAdorned() {
        String above = out.size() < 2 ? "" : out.get(out.size() - 2).strip();
        return above.endsWith("*/") || (above.startsWith("@") && !above.endsWith(";"));
    }
}
