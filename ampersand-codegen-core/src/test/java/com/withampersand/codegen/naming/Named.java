package com.withampersand.codegen.naming;

import com.withampersand.codegen.diagnostics.Diagnostics;
import com.withampersand.codegen.diagnostics.Problem;
import com.withampersand.codegen.diagnostics.Severity;
import com.withampersand.codegen.model.Place;
import java.util.List;
import java.util.Map;

/**
 * What came of naming an API.
 *
 * @param names the names
 * @param diagnostics what was complained of
 */
record Named(Names names, Diagnostics diagnostics) {

    Map<String, String> map() {
        return names.asMap();
    }

    /** The names of a class and those around it, with dots. */
    String type(Place place) {
        return String.join(".", names.type(place));
    }

    List<String> rules() {
        return diagnostics.problems().stream().map(Problem::rule).toList();
    }

    List<Problem> errors() {
        return diagnostics.problems().stream()
                .filter(problem -> problem.severity() == Severity.ERROR)
                .toList();
    }
}
