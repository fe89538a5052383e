package com.withampersand.codegen.output;

import com.withampersand.codegen.java.GeneratedFile;
import com.withampersand.codegen.java.Packages;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The runtime that generated code stands on: real sources of this project, which its jar carries along. */
public final class RuntimeSources {

    static final String PACKAGE = "com.withampersand.codegen.runtime";

    private static final String EXCEPTION = "ClientException";

    private RuntimeSources() {}

    /**
     * {@return the runtime in its package of the client, sorted by path}
     * @param packages where it goes
     * @param clientPrefix what the root of the exceptions is called, without its suffix {@code Exception}
     * @param parts what of it is needed, in the order of their constants
     * @throws IOException if the sources cannot be read
     */
    public static List<GeneratedFile> files(Packages packages, String clientPrefix, Set<RuntimePart> parts)
            throws IOException {
        String exception = exception(clientPrefix);
        String folder = packages.runtime().replace('.', '/') + "/";
        Map<String, GeneratedFile> files = new TreeMap<>();
        try (RuntimeFolders folders = RuntimeFolders.open()) {
            for (RuntimePart part : parts) {
                for (String name : folders.names(part)) {
                    String text = folders.text(part, name).replace(PACKAGE, packages.runtime());
                    String file = name.equals(EXCEPTION + ".java") ? exception + ".java" : name;
                    files.put(folder + file, new GeneratedFile(folder + file, renamed(text, exception)));
                }
            }
        }
        return List.copyOf(files.values());
    }

    /** With the root of the exceptions called otherwise, wherever its name is a word of its own. */
    private static String renamed(String text, String exception) {
        StringBuilder renamed = new StringBuilder(text.length());
        int copied = 0;
        for (int at = text.indexOf(EXCEPTION); at >= 0; at = text.indexOf(EXCEPTION, at + 1)) {
            int end = at + EXCEPTION.length();
            boolean word = (at == 0 || !Character.isJavaIdentifierPart(text.charAt(at - 1)))
                    && (end == text.length() || !Character.isJavaIdentifierPart(text.charAt(end)));
            if (word) {
                renamed.append(text, copied, at).append(exception);
                copied = end;
            }
        }
        return renamed.append(text, copied, text.length()).toString();
    }

    private static String exception(String clientPrefix) {
        return clientPrefix + "Exception";
    }
}
