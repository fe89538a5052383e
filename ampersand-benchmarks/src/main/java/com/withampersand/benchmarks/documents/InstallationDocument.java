package com.withampersand.benchmarks.documents;

import static com.withampersand.benchmarks.documents.Documents.object;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An installation with all its properties, but for the defaults of written fields in their older form: OpenAPI Generator
 * reads that union by trial and error, which would tell of nothing else.
 */
final class InstallationDocument {
    private InstallationDocument() {}

    static Map<String, @Nullable Object> of(MadeUp madeUp) {
        String project = madeUp.id();
        return object(
                "id", madeUp.id(),
                "projectId", project,
                "integrationId", madeUp.id(),
                "group", ConnectionDocument.group(madeUp, project),
                "healthStatus", madeUp.below(4) == 0 ? "unhealthy" : "healthy",
                "lastOperationStatus",
                        List.of("success", "failure", "in_progress").get(madeUp.below(3)),
                "connection", ConnectionDocument.of(madeUp),
                "createTime", madeUp.dateTime(),
                "createdBy", "consumer:" + madeUp.id(),
                "updateTime", madeUp.dateTime(),
                "config",
                        object(
                                "id", madeUp.id(),
                                "revisionId", madeUp.id(),
                                "createTime", madeUp.dateTime(),
                                "createdBy", "builder:" + madeUp.id(),
                                "content", content(madeUp)));
    }

    private static Map<String, @Nullable Object> content(MadeUp madeUp) {
        return object(
                "provider", "salesforce",
                "read",
                        object(
                                "objects",
                                object(
                                        "contact", read(madeUp, "contact"),
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
                "selectedFields", object("email", true, "title", true, "department", false, "ownerid", true),
                "selectedValueMappings", object("healthScore", object("at_risk", "Red", "safe", "Green")),
                "dynamicMappingsInput",
                        List.of(object(
                                "mapToName", "healthScore",
                                "mapToDisplayName", "Health score",
                                "prompt", "Which field tells how " + madeUp.word() + " a client is?",
                                "mappedValues",
                                        List.of(object("mappedValue", "at_risk", "mappedDisplayValue", "At risk")),
                                "fieldName", "rating__c")),
                "selectedFieldMappings", object("mobile", "mobilephone", "healthScore", "rating__c"),
                "selectedFieldsAuto", "all",
                "backfill",
                        object(
                                "defaultPeriod", object("days", madeUp.below(365), "fullHistory", false),
                                "fieldFilters", List.of(filter(madeUp))),
                "fieldFilters", List.of(filter(madeUp)));
    }

    private static Map<String, @Nullable Object> filter(MadeUp madeUp) {
        return object("fieldName", "lifecycle_stage", "operator", "eq", "value", madeUp.word());
    }

    private static Map<String, @Nullable Object> write(MadeUp madeUp, String name) {
        return object(
                "objectName", name,
                "deletionSettings", object("enabled", false),
                "selectedFieldSettings",
                        object(
                                "leadsource",
                                object(
                                        "default", object("stringValue", "Imported from " + madeUp.name()),
                                        "writeOnCreate", "always",
                                        "writeOnUpdate", "ifEmpty"),
                                "score",
                                object(
                                        "default", object("integerValue", madeUp.below(100)),
                                        "writeOnCreate", "always",
                                        "writeOnUpdate", "never")));
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
