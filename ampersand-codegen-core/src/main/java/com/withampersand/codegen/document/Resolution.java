package com.withampersand.codegen.document;

import com.withampersand.codegen.diagnostics.Location;
import com.withampersand.codegen.diagnostics.Problem;
import java.util.List;

/** What looking up a reference came to. */
sealed interface Resolution {

    /** Where it leads. */
    record Found(Node node) implements Resolution {}

    /** Why it leads nowhere, and what to do about it. */
    record Failed(String rule, String message, String remedy, List<Location> related) implements Resolution {}

    /** It leads to a document on the web that cannot be had, although it is allowed. */
    record Unfetched(List<Problem> problems) implements Resolution {}

    /** It leads nowhere for a reason that has been reported already, such as a file that cannot be read. */
    record Reported() implements Resolution {}
}
