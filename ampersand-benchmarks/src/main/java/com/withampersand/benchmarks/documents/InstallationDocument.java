package com.withampersand.benchmarks.documents;

import static com.withampersand.benchmarks.documents.Documents.object;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An installation with all its properties; configured, with objects too. Only the defaults of written fields in their older form are empty: they are a
 * union, which OpenAPI Generator's models read by trial and error, and which would tell of nothing else.
 */
final class InstallationDocument {
    private InstallationDocument() {}

    static Map<String, @Nullable Object> of(MadeUp madeUp) {
        return of(
                madeUp,
                object(
                        "provider", "salesforce",
                        "read", object("objects", object()),
                        "write", object("objects", object()),
                        "proxy", object("enabled", true)));
    }

    static Map<String, @Nullable Object> configured(MadeUp madeUp) {
        return of(madeUp, content(madeUp));
    }

    private static Map<String, @Nullable Object> of(MadeUp madeUp, Map<String, @Nullable Object> content) {
        String project = madeUp.id("proj");
        return object(
                "id", madeUp.id("inst"),
                "projectId", project,
                "integrationId", madeUp.id("intg"),
                "group", ConnectionDocument.group(madeUp, project),
                "healthStatus", madeUp.below(4) == 0 ? "unhealthy" : "healthy",
                "lastOperationStatus",
                        List.of("success", "failure", "in_progress").get(madeUp.below(3)),
                "connection", ConnectionDocument.of(madeUp),
                "createTime", madeUp.dateTime(),
                "createdBy", "consumer:" + madeUp.id("usr"),
                "updateTime", madeUp.dateTime(),
                "config",
                        object(
                                "id", madeUp.id("conf"),
                                "revisionId", madeUp.id("rev"),
                                "createTime", madeUp.dateTime(),
                                "createdBy", "builder:" + madeUp.id("bldr"),
                                "content", content));
    }

    private static Map<String, @Nullable Object> content(MadeUp madeUp) {
        return object(
                "provider", "salesforce",
                "read",
                        object(
                                "objects",
                                object(
                                        "contact", readWithMappings(madeUp, "contact"),
                                        "account", read(madeUp, "account"),
                                        "opportunity", read(madeUp, "opportunity"))),
                "write", object("objects", object("contact", write(madeUp, "contact"))),
                "proxy", object("enabled", true),
                "subscribe", object("objects", object("contact", subscribe("contact"))));
    }

    private static Map<String, @Nullable Object> read(MadeUp madeUp, String name) {
        return object(
                "objectName", name,
                "schedule", madeUp.below(60) + " */2 * * *",
                "disabled", false,
                "destination", name + "Webhook",
                "selectedFields", object("email", true, "title", true, "ownerid", false),
                "selectedValueMappings", object(),
                "dynamicMappingsInput", List.of(),
                "selectedFieldMappings", object("healthScore", "rating__c"),
                "backfill",
                        object(
                                "defaultPeriod", object("days", madeUp.below(365), "fullHistory", false),
                                "fieldFilters", List.of()),
                "fieldFilters", List.of(filter(madeUp)));
    }

    private static Map<String, @Nullable Object> readWithMappings(MadeUp madeUp, String name) {
        Map<String, @Nullable Object> mapping = object(
                "mapToName", "healthScore",
                "mapToDisplayName", "Health score",
                "prompt", "Which field tells how " + madeUp.word() + " a client is?",
                "mappedValues", List.of(object("mappedValue", "at_risk", "mappedDisplayValue", "At risk")),
                "fieldName", "rating__c");
        Map<String, @Nullable Object> read = read(madeUp, name);
        read.put("selectedValueMappings", object("healthScore", object("at_risk", "Red", "safe", "Green")));
        read.put("dynamicMappingsInput", List.of(mapping));
        read.put("selectedFieldsAuto", "all");
        return read;
    }

    private static Map<String, @Nullable Object> filter(MadeUp madeUp) {
        return object("fieldName", "lifecycle_stage", "operator", "eq", "value", madeUp.word());
    }

    private static Map<String, @Nullable Object> write(MadeUp madeUp, String name) {
        return object(
                "objectName", name,
                "deletionSettings", object("enabled", false),
                "selectedValueDefaults", object(),
                "selectedFieldSettings",
                        object(
                                "leadsource",
                                object(
                                        "default", object("stringValue", madeUp.name()),
                                        "writeOnCreate", "always",
                                        "writeOnUpdate", "ifEmpty")));
    }

    private static Map<String, @Nullable Object> subscribe(String name) {
        return object(
                "inheritFieldsAndMappings", true,
                "objectName", name,
                "destination", name + "Events",
                "createEvent", object("enabled", "always"),
                "updateEvent", object("enabled", "always", "requiredWatchFields", List.of("email", "ownerid")),
                "deleteEvent", object("enabled", "never"),
                "otherEvents", List.of("object.merged"),
                "providerOptions", object("quotaOptimization", object("enabled", true)));
    }
}
