package com.withampersand.benchmarks.documents;

import static com.withampersand.benchmarks.documents.Documents.object;
import static com.withampersand.benchmarks.documents.Documents.times;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A message with 100 records: text, numbers, some of them beyond what a double holds, nulls and nested objects. */
final class WebhookDocument {
    private static final long BEYOND_DOUBLES = (1L << 53) + 1;

    private WebhookDocument() {}

    static Map<String, @Nullable Object> of(MadeUp madeUp) {
        return of(madeUp, times(100, i -> shown(madeUp)));
    }

    static Map<String, @Nullable Object> ofSalesforce(MadeUp madeUp) {
        return of(madeUp, times(100, i -> record(madeUp, i)));
    }

    private static Map<String, @Nullable Object> of(MadeUp madeUp, List<Object> records) {
        return object(
                "projectId",
                madeUp.id("proj"),
                "provider",
                "salesforce",
                "workspace",
                madeUp.word() + "-" + madeUp.word(),
                "groupRef",
                "team-" + madeUp.below(1_000),
                "groupName",
                madeUp.name(),
                "installationId",
                madeUp.id("inst"),
                "installationUpdateTime",
                madeUp.dateTime(),
                "objectName",
                "people",
                "operationId",
                madeUp.id("op"),
                "rawObjectName",
                "contact",
                "action",
                "read",
                "resultInfo",
                object("type", "inline", "numRecords", 100),
                "result",
                records,
                "consumerRef",
                "u-" + madeUp.below(10_000),
                "consumerName",
                madeUp.name(),
                "operationTime",
                madeUp.dateTime(),
                "readType",
                "scheduled");
    }

    private static Map<String, @Nullable Object> shown(MadeUp madeUp) {
        String id = madeUp.token(18);
        String email = madeUp.word() + "@" + madeUp.word() + ".example";
        return object(
                "fields", object("id", id, "email", email, "annualrevenue", null),
                "mappedFields", object("phoneNumber", null),
                "raw", object("Id", id, "Email", email, "Phone", null, "CommitNumber", BEYOND_DOUBLES));
    }

    private static Map<String, @Nullable Object> record(MadeUp madeUp, int index) {
        String id = madeUp.token(18);
        String email = madeUp.word() + "@" + madeUp.word() + ".example";
        Map<String, @Nullable Object> record = object(
                "fields",
                        object(
                                "id",
                                id,
                                "email",
                                email,
                                "lastname",
                                madeUp.name(),
                                "department",
                                null,
                                "employees",
                                madeUp.below(50_000),
                                "annualrevenue",
                                amount(madeUp)),
                "mappedFields",
                        object("phoneNumber", null, "healthScore", madeUp.below(100), "fullName", madeUp.name()),
                "raw", raw(madeUp, index, id, email));
        if (index % 4 == 0) {
            record.put("associations", object("companies", List.of(company(madeUp), company(madeUp))));
        }
        return record;
    }

    private static Map<String, @Nullable Object> raw(MadeUp madeUp, int index, String id, String email) {
        return object(
                "attributes",
                object("type", "Contact", "url", "/services/data/v59.0/sobjects/Contact/" + id),
                "Id",
                id,
                "Email",
                email,
                "LastName",
                madeUp.name(),
                "Phone",
                null,
                "MobilePhone",
                "+49 30 5550 " + (1_000 + madeUp.below(9_000)),
                "Department",
                null,
                "NumberOfEmployees",
                madeUp.below(50_000),
                "AnnualRevenue",
                amount(madeUp),
                "ExternalNumber__c",
                BEYOND_DOUBLES + 2L * index,
                "IsDeleted",
                false,
                "HasOptedOutOfEmail",
                index % 3 == 0,
                "LastModifiedDate",
                madeUp.dateTime(),
                "SystemModstamp",
                madeUp.dateTime(),
                "OwnerId",
                madeUp.token(18),
                "Description",
                "Wants to hear about the " + madeUp.word() + " and the \"" + madeUp.name() + "\"",
                "MailingAddress",
                object(
                        "city", madeUp.name(),
                        "country", "DE",
                        "geocodeAccuracy", null,
                        "latitude", coordinate(madeUp),
                        "longitude", coordinate(madeUp),
                        "postalCode", String.valueOf(10_000 + madeUp.below(80_000)),
                        "street", madeUp.name() + " " + madeUp.below(200)),
                "Tags__c",
                List.of(madeUp.word(), madeUp.word(), madeUp.below(10)));
    }

    private static Map<String, @Nullable Object> company(MadeUp madeUp) {
        return object(
                "id", String.valueOf(10_000_000_000L + madeUp.below(1_000_000_000)),
                "objectName", "companies",
                "rawObjectName", "company",
                "fields", object("domain", madeUp.word() + ".example"),
                "mappedFields", object("companyName", madeUp.name()),
                "raw", object("Name", madeUp.name(), "Website", null),
                "providerAssociationMetadata",
                        object("category", "HUBSPOT_DEFINED", "typeId", madeUp.below(300), "label", null));
    }

    private static BigDecimal amount(MadeUp madeUp) {
        return BigDecimal.valueOf(madeUp.below(100_000_000) * 10L + 5, 2);
    }

    private static BigDecimal coordinate(MadeUp madeUp) {
        return BigDecimal.valueOf(madeUp.below(90_000_000) * 10L + 7, 6);
    }
}
