package com.withampersand.codegen.runtime;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One of several things that are wrong with a request.
 *
 * @param name what is wrong: the name of a property or parameter, a path or a pointer
 * @param detail what is wrong with it
 */
public record Issue(@Nullable String name, @Nullable String detail) implements Serializable {
    private static final List<String> LISTS = List.of("issues", "validationIssues", "errors", "invalid-params");
    private static final List<String> NAMES = List.of("name", "field", "path", "pointer", "param");
    private static final List<String> DETAILS = List.of("detail", "message", "reason", "title");

    /** Those of the first list of objects among the usual ones; none if there is no such list. */
    static List<Issue> of(@Nullable Map<String, @Nullable Object> problem) {
        List<Issue> issues = new ArrayList<>();
        for (String name : LISTS) {
            if (problem != null && issues.isEmpty() && problem.get(name) instanceof List<?> list) {
                for (Object element : list) {
                    if (element instanceof Map<?, ?> members) {
                        Issue issue = new Issue(text(members, NAMES), text(members, DETAILS));
                        if (issue.name != null || issue.detail != null) {
                            issues.add(issue);
                        }
                    }
                }
            }
        }
        return List.copyOf(issues);
    }

    private static @Nullable String text(Map<?, ?> members, List<String> names) {
        for (String name : names) {
            if (members.get(name) instanceof String text && !text.isBlank()) {
                return text;
            }
        }
        return null;
    }

    /** {@return such as {@code groupRef: must not be empty}} */
    @Override
    public String toString() {
        return name == null || detail == null ? String.valueOf(name == null ? detail : name) : name + ": " + detail;
    }
}
