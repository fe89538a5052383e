package com.withampersand.codegen.document;

import com.withampersand.codegen.document.IRegexp.Anchor;
import com.withampersand.codegen.document.IRegexp.Choice;
import com.withampersand.codegen.document.IRegexp.MalformedException;
import com.withampersand.codegen.document.IRegexp.One;
import com.withampersand.codegen.document.IRegexp.Part;
import com.withampersand.codegen.document.IRegexp.Repeat;
import com.withampersand.codegen.document.IRegexp.Sequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Reads regular expressions by the grammar of RFC 9485, section 4. */
final class IRegexpParser {

    /** What other dialects have, with what to write instead. */
    private static final Map<Integer, String> ELSEWHERE = Map.of(
            (int) 'd',
            "[0-9]",
            (int) 'D',
            "[^0-9]",
            (int) 'w',
            "[A-Za-z0-9_]",
            (int) 'W',
            "[^A-Za-z0-9_]",
            (int) 's',
            "[ \\t\\n\\r]",
            (int) 'S',
            "[^ \\t\\n\\r]");

    private static final Pattern CATEGORY =
            Pattern.compile("L[lmotu]?|M[cen]?|N[dlo]?|P[cdefios]?|Z[lps]?|S[ckmo]?|C[cfno]?");
    private static final int DEEPEST = 100;
    private static final int END = -1;

    private final int[] text;
    private int at;
    private int depth;

    IRegexpParser(String text) {
        this.text = text.codePoints().toArray();
    }

    Part parse() throws MalformedException {
        Part whole = choice();
        if (peek() != END) {
            throw new MalformedException("Put a ( before the ), or a \\.");
        }
        return whole;
    }

    private Part choice() throws MalformedException {
        List<Part> branches = new ArrayList<>();
        do {
            branches.add(branch());
        } while (accept('|'));
        return branches.size() == 1 ? branches.get(0) : new Choice(List.copyOf(branches));
    }

    private Part branch() throws MalformedException {
        List<Part> pieces = new ArrayList<>();
        while (peek() != END && peek() != '|' && peek() != ')') {
            pieces.add(quantified(atom()));
        }
        return new Sequence(List.copyOf(pieces));
    }

    private Part quantified(Part part) throws MalformedException {
        if (accept('*')) {
            return new Repeat(part, 0, Integer.MAX_VALUE);
        }
        if (accept('+')) {
            return new Repeat(part, 1, Integer.MAX_VALUE);
        }
        if (accept('?')) {
            return new Repeat(part, 0, 1);
        }
        if (!accept('{')) {
            return part;
        }
        int least = number();
        int most = least;
        if (accept(',')) {
            most = peek() == '}' ? Integer.MAX_VALUE : number();
        }
        if (!accept('}') || most < least) {
            throw new MalformedException("Write how often as in {2}, {2,} or {2,5}.");
        }
        return new Repeat(part, least, most);
    }

    private int number() throws MalformedException {
        int start = at;
        int number = 0;
        while (peek() >= '0' && peek() <= '9') {
            // More than any text has characters means the same as that.
            number = (int) Math.min(Integer.MAX_VALUE, 10L * number + text[at++] - '0');
        }
        if (start == at) {
            throw new MalformedException("Write how often as in {2}, {2,} or {2,5}.");
        }
        return number;
    }

    private Part atom() throws MalformedException {
        int c = text[at++];
        switch (c) {
            case '(' -> {
                if (++depth > DEEPEST) {
                    throw new MalformedException("Nest at most " + DEEPEST + " brackets.");
                }
                Part inner = choice();
                depth--;
                if (!accept(')')) {
                    throw new MalformedException(
                            peek() == END
                                    ? "Put a ) behind it, or a \\ before the (."
                                    : "Leave out what follows the (.");
                }
                return inner;
            }
            case '.' -> {
                return new One(each -> each != '\n' && each != '\r');
            }
            case '[' -> {
                return new One(bracketed());
            }
            case '\\' -> {
                return new One(escape());
            }
            // The RFC has no anchors, but what it translates to has, and so do the tests of the JSONPath group.
            case '^', '$' -> {
                return new Anchor(c == '$');
            }
            case '*', '+', '?', '{', '}', ']' ->
                throw new MalformedException(
                        "Put a \\ before the " + Character.toString(c) + " if it is to mean itself.");
            default -> {
                return new One(each -> each == c);
            }
        }
    }

    private IntPredicate bracketed() throws MalformedException {
        boolean negated = accept('^');
        IntPredicate any = each -> false;
        boolean first = true;
        while (first || peek() != ']') {
            any = any.or(item(first));
            first = false;
        }
        at++;
        return negated ? any.negate() : any;
    }

    private IntPredicate item(boolean first) throws MalformedException {
        if (accept('-')) {
            if (!first && peek() != ']') {
                throw new MalformedException("Put the - at the beginning or the end of the [], or a \\ before it.");
            }
            return each -> each == '-';
        }
        if (peek() == '\\' && at + 1 < text.length && (text[at + 1] == 'p' || text[at + 1] == 'P')) {
            at++;
            return escape();
        }
        int from = member();
        if (peek() != '-' || (at + 1 < text.length && text[at + 1] == ']')) {
            return each -> each == from;
        }
        at++;
        int to = member();
        if (to < from) {
            throw new MalformedException("Write a range from the smaller character to the greater.");
        }
        return each -> each >= from && each <= to;
    }

    private int member() throws MalformedException {
        int c = peek();
        if (c == END) {
            throw new MalformedException("Put a ] behind it, or a \\ before the [.");
        }
        at++;
        if (c == '\\') {
            return escapedCharacter();
        }
        if (c == '[' || c == ']' || c == '-') {
            throw new MalformedException("Put a \\ before the " + Character.toString(c) + " if it is to mean itself.");
        }
        return c;
    }

    /** What follows a backslash. */
    private IntPredicate escape() throws MalformedException {
        boolean without = accept('P');
        if (!without && !accept('p')) {
            int c = escapedCharacter();
            return each -> each == c;
        }
        int start = at + 1;
        boolean braced = accept('{');
        while (braced && peek() != END && peek() != '}') {
            at++;
        }
        String name = braced ? new String(text, start, at - start) : "";
        if (!accept('}') || !CATEGORY.matcher(name).matches()) {
            throw new MalformedException("Write a category of characters as in \\p{L} or \\p{Lu}.");
        }
        Predicate<String> in = Pattern.compile("\\p{" + name + "}").asMatchPredicate();
        return each -> in.test(Character.toString(each)) != without;
    }

    private int escapedCharacter() throws MalformedException {
        int c = peek();
        at += c == END ? 0 : 1;
        if (c != END && "()*+-.?[\\]^nrt{|}".indexOf(c) >= 0) {
            return switch (c) {
                case 'n' -> '\n';
                case 'r' -> '\r';
                case 't' -> '\t';
                default -> c;
            };
        }
        String instead = ELSEWHERE.get(c);
        if (instead != null) {
            throw new MalformedException("Write " + instead + " for \\" + Character.toString(c) + ".");
        }
        throw new MalformedException(
                c == END
                        ? "Put another \\ before the last one."
                        : "Leave out the \\ before the " + Character.toString(c) + ".");
    }

    private int peek() {
        return at < text.length ? text[at] : END;
    }

    private boolean accept(int c) {
        boolean there = peek() == c;
        at += there ? 1 : 0;
        return there;
    }
}
