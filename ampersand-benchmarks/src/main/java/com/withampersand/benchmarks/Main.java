package com.withampersand.benchmarks;

import com.withampersand.benchmarks.candidates.CandidateName;
import com.withampersand.benchmarks.documents.DocumentFiles;
import com.withampersand.benchmarks.documents.DocumentName;
import java.io.IOException;

/** Writes the documents, makes sure that all candidates tell the same facts, and then runs JMH with the arguments. */
public final class Main {
    private Main() {}

    /** See {@code -h} for the arguments, which are those of JMH. */
    public static void main(String[] arguments) throws Exception {
        prepare();
        org.openjdk.jmh.Main.main(arguments);
    }

    static void prepare() throws IOException {
        DocumentFiles.write();
        for (DocumentName document : DocumentName.values()) {
            SameFacts facts = new SameFacts(DocumentFiles.read(document));
            for (CandidateName candidate : CandidateName.values()) {
                facts.check(document.text() + " by " + candidate.text(), candidate.reading(document));
            }
        }
    }
}
