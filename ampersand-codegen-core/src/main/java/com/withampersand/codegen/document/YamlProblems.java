package com.withampersand.codegen.document;

import com.withampersand.codegen.diagnostics.Location;
import com.withampersand.codegen.diagnostics.SourceText;
import java.util.List;
import java.util.Objects;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;

/** The YAML parser's complaints in terms of what to change in the file. */
final class YamlProblems {

    private YamlProblems() {}

    static SyntaxException malformed(SourceText source, MarkedYamlEngineException malformed) {
        // What is missing at the end of the file is missed since something began.
        boolean atEnd = String.valueOf(malformed.getProblem()).contains("<stream end>");
        Location at = (atEnd ? malformed.getContextMark() : malformed.getProblemMark())
                .or(malformed::getProblemMark)
                .or(malformed::getContextMark)
                .map(mark -> location(source, mark))
                .orElse(source.start());
        String problem = Objects.requireNonNullElse(malformed.getProblem(), "something is wrong here");
        String context = malformed.getContext() == null ? "" : malformed.getContext() + ", ";
        return new SyntaxException("malformed-yaml", at, "This is not YAML: " + context + problem, remedy(problem));
    }

    static SyntaxException unprintable(SourceText source, ReaderException unprintable) {
        int position = source.text().offsetByCodePoints(0, Math.max(0, unprintable.getPosition()));
        return new SyntaxException(
                "malformed-yaml",
                new Cursor(source).at(position, ""),
                "YAML does not allow the character " + String.format("U+%04X", unprintable.getCodePoint()),
                "Remove it, or write it as an escape in double quotes.");
    }

    /** What to do about a key that is a flow collection: nearly always an unquoted template. */
    static String quoteRemedy(SourceText source, Location at) {
        List<String> lines = source.lines();
        String line = at.line() <= lines.size() ? lines.get(at.line() - 1) : "";
        int template = line.indexOf("{{");
        if (template < 0) {
            return "Write the key as plain text, in quotes if need be.";
        }
        String value = line.substring(template).strip();
        return "Quote the value: '" + value.replace("'", "''") + "'";
    }

    private static String remedy(String problem) {
        if (problem.contains("TAB")) {
            return "Indent with spaces.";
        }
        if (problem.contains("mapping values are not allowed")) {
            return "Quote a text that has a colon followed by a space in it, or correct the indentation.";
        }
        if (problem.contains("cannot start any token")) {
            return "Quote the text: it may not begin with this character.";
        }
        return "Look at the indentation and the quotes here and on the lines before.";
    }

    private static Location location(SourceText source, Mark mark) {
        return new Location(source, mark.getLine() + 1, mark.getColumn() + 1, "");
    }
}
