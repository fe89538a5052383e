package com.withampersand.codegen;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The kinds of edits that only add something, each as an overlay over the description of the Ampersand API. */
enum AdditiveEdit {
    PROPERTY(
            "$.components.schemas.Connection.properties", "{mood: {type: string, description: How it feels.}}", "mood"),
    PARAMETER(
            "$.paths['/projects/{projectIdOrName}/connections/{connectionId}'].delete.parameters",
            "{name: dryRun, in: query, schema: {type: boolean}}",
            "dryRun"),
    ENUM_VALUE("$.components.schemas.Connection.properties.status.enum", "resting", "RESTING"),
    VARIANT(
            "$.components.schemas.ValueDefault.oneOf",
            "{type: object, title: Dated, required: [date], properties: {date: {type: string, format: date}}}",
            "Dated"),
    RESPONSE(
            "$.paths['/projects/{projectIdOrName}/connections'].get.responses",
            "{'418': {description: Tea., content: {application/json: {schema: {type: object, properties: {pot: {type:"
                    + " string}}}}}}}",
            ""),
    SUCCESS(
            "$.paths['/projects/{projectIdOrName}/connections'].get.responses",
            "{'202': {description: Soon., content: {application/json: {schema: {type: object, properties: {wait: {type:"
                    + " integer}}}}}}}",
            "ByStatus"),
    TAG("$.paths['/projects/{projectIdOrName}/connections'].get.tags", "Extra", ""),
    OPERATION(
            "$.paths['/projects/{projectIdOrName}/connections']",
            "{put: {operationId: rearrangeConnections, tags: [Connection], parameters: [{name: projectIdOrName, in: path,"
                    + " required: true, schema: {type: string}}], responses: {'204': {description: Done.}}}}",
            "rearrange"),
    SCHEMA("$.components[?@.Connection]", "{Mood: {type: object, properties: {color: {type: string}}}}", "Mood"),
    HEADER(
            "$.paths['/projects/{projectIdOrName}/connections'].get.responses['200']",
            "{headers: {X-Left: {description: How many calls are left., schema: {type: integer}}}}",
            ""),
    SERVER("$.servers", "{url: 'https://eu.example.com/v1', description: In Europe.}", "IN_EUROPE"),
    EXAMPLE("$.components.schemas.Connection.properties.id", "{example: con_4711}", ""),
    DESCRIPTION("$.components.schemas.Connection.properties.id", "{description: What tells it from others.}", "");

    private final String target;
    private final String update;
    private final String symbol;

    /** @param symbol a part of the name of a symbol that is new then, empty if none is */
    AdditiveEdit(String target, String update, String symbol) {
        this.target = target;
        this.update = update;
        this.symbol = symbol;
    }

    String symbol() {
        return symbol;
    }

    /** Writes the edit as an overlay. */
    Path overlay(Path folder) throws IOException {
        return Files.writeString(folder.resolve(name() + ".yaml"), """
                overlay: 1.0.0
                info: {title: %s, version: '1'}
                actions:
                  - target: "%s"
                    update: %s
                """.formatted(name(), target, update));
    }
}
