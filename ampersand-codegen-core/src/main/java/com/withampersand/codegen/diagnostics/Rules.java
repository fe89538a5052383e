package com.withampersand.codegen.diagnostics;

import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The names of all rules that a {@link Problem} can be of; a run may be told to take a rule more or less seriously. */
public final class Rules {

    private static final String ERRORS = """
            alias-cycle allof-cycle await-extension change-not-allowed client-name-taken dangling-reference
            duplicate-key duplicate-name file-empty file-missing file-not-text file-too-large file-unreadable
            filter-unmatched folder-unreadable git-revision illegal-name input-checksum input-malformed input-missing
            input-offline input-without-checksum jackson-module-empty jwt-extension key-not-scalar malformed-json
            malformed-reference malformed-yaml mapping-unmatched mapping-without-codec name-ambiguous name-unmatched
            names-differ names-file-duplicate names-file-line names-file-name nesting-limit no-documents no-former-run
            openapi-version overlay-action overlay-actions overlay-as-input overlay-extends overlay-target
            overlay-target-unmatched overlay-version pagination-setting part-empty passthrough-extension
            reference-cycle reference-target relaxation-unmatched remote-document-unused remote-reference
            remote-unreachable secret-unmatched several-documents sources-differ swagger-2 test-server-empty
            union-extension union-name-taken unknown-document unknown-symbol unknown-type unnamed-parameter
            update-mask-extension upload-extension webhooks-extension yaml-alias yaml-alias-limit yaml-merge
            """;

    private static final String WARNINGS = """
            ambiguous-union array-without-items body-never-sent contradictory-bounds contradictory-property
            contradictory-types dangling-mapping default-type discriminator-without-property
            discriminator-without-union duplicate-operation-id duplicate-parameter duplicate-path edited-file
            edited-stale-file encoding-without-property enum-too-large enum-type event-choice foreign-extension
            foreign-file foreign-type ignored-sibling invalid-pattern invalid-status keyword-value malformed-path
            misplaced-extension misplaced-reference misplaced-union mixed-enum name-collision name-overridden
            not-a-string not-an-object optional-path-parameter parameter-content parameter-without-schema
            path-parameter-not-in-path path-without-slash recursive-alias repeated-discriminator-value
            repeated-enum-value required-without-property schema-reference-guessed several-results several-streams
            several-unions stale-name too-many-parameters undeclared-path-parameter undescribed-server-variable
            union-of-one union-with-properties unknown-field unknown-security-scheme unresolved-reference
            unsupported-encoding unsupported-method unsupported-parameter unsupported-parameter-style
            unsupported-security-scheme variant-without-constant yaml-tag
            """;

    private static final String NOTES = """
            answer-frozen conditional-schema exploded-cookie header-not-a-parameter names-not-frozen no-empty-value
            no-names-file not-enforced one-media-type paging-frozen record-too-large repeated-document same-type
            typed-additional-properties unsupported-callback unsupported-webhook
            """;

    /** Of these one complaint stands for all, since one decision settles them all. */
    private static final Set<String> WARNINGS_IN_GROUPS = Set.of(
            "array-without-items",
            "default-type",
            "duplicate-path",
            "enum-type",
            "misplaced-reference",
            "not-an-object",
            "optional-path-parameter",
            "repeated-enum-value",
            "required-without-property",
            "schema-reference-guessed",
            "undeclared-path-parameter",
            "unknown-field",
            "unresolved-reference");

    private static final Map<String, Severity> SEVERITIES = severities();

    private Rules() {}

    /** {@return the names of all rules in alphabetical order} */
    public static Set<String> names() {
        return Collections.unmodifiableSet(SEVERITIES.keySet());
    }

    /** {@return how much it matters unless a run is told otherwise, null if there is no such rule} */
    public static @Nullable Severity severity(String rule) {
        return SEVERITIES.get(rule);
    }

    /** {@return whether several problems of the rule are told as one} */
    static boolean isGrouped(String rule) {
        return severity(rule) == Severity.NOTE || WARNINGS_IN_GROUPS.contains(rule);
    }

    private static Map<String, Severity> severities() {
        Map<String, Severity> severities = new TreeMap<>();
        add(severities, ERRORS, Severity.ERROR);
        add(severities, WARNINGS, Severity.WARNING);
        add(severities, NOTES, Severity.NOTE);
        return severities;
    }

    private static void add(Map<String, Severity> severities, String names, Severity severity) {
        new HashSet<>(Arrays.asList(names.strip().split("\\s+"))).forEach(name -> severities.put(name, severity));
    }
}
