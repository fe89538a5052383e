package com.withampersand.codegen.model;

import java.util.List;

/**
 * Where some operations are served: those of one document, or those that name a server of their own.
 *
 * @param id what operations say it by: the ID of the document, followed by its URL if it is not that of the document
 * @param document the ID of the document
 * @param choices what there is to choose from, the usual one first; at least one
 */
public record Server(String id, String document, List<Choice> choices) {

    /** Copies the list. */
    public Server {
        choices = List.copyOf(choices);
    }

    /**
     * {@return the server of a document, with a URL that has no variables}
     * @param document the ID of the document
     * @param url its URL
     */
    public static Server of(String document, String url) {
        return new Server(document, document, List.of(new Choice("", url, List.of(), Docs.NONE)));
    }

    /** {@return the URL of the usual one with the defaults of its variables; empty if the document names none} */
    public String url() {
        return choices.get(0).withDefaults();
    }

    /** {@return whether it serves the operations of its document that name no server of their own} */
    public boolean isOfDocument() {
        return id.equals(document);
    }

    /**
     * One of several servers.
     *
     * @param hint what it is called in the description, empty if nothing
     * @param url its URL with the names of variables in braces
     * @param variables the variables of the URL
     * @param docs what is said of it
     */
    public record Choice(String hint, String url, List<Variable> variables, Docs docs) {

        /** Copies the list. */
        public Choice {
            variables = List.copyOf(variables);
        }

        /** {@return the URL with the defaults of its variables} */
        public String withDefaults() {
            String filled = url;
            for (Variable variable : variables) {
                filled = filled.replace("{" + variable.name() + "}", variable.byDefault());
            }
            return filled;
        }
    }

    /**
     * A variable of a URL.
     *
     * @param name its name
     * @param byDefault its value unless another is set
     * @param values the values that are allowed; empty if all are
     * @param docs what is said of it
     */
    public record Variable(String name, String byDefault, List<String> values, Docs docs) {

        /** Copies the list. */
        public Variable {
            values = List.copyOf(values);
        }
    }
}
