package com.withampersand.codegen.output;

import com.withampersand.codegen.java.GeneratedFile;
import com.withampersand.codegen.java.Packages;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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
        for (RuntimePart part : parts) {
            RuntimeFolder sources = RuntimeFolder.of(part);
            for (String name : sources.names()) {
                String text = sources.text(name)
                        .replaceAll(
                                "\\b" + Pattern.quote(PACKAGE) + "\\b", Matcher.quoteReplacement(packages.runtime()))
                        .replaceAll("\\b" + EXCEPTION + "\\b", Matcher.quoteReplacement(exception));
                String file = name.equals(EXCEPTION + ".java") ? exception + ".java" : name;
                files.put(folder + file, new GeneratedFile(folder + file, text));
            }
        }
        return List.copyOf(files.values());
    }

    /**
     * {@return whether the root of the exceptions can be called so, and is no other class of the runtime by then}
     * @param clientPrefix its name without the suffix {@code Exception}
     * @throws IOException if the sources cannot be read
     */
    public static boolean isFree(String clientPrefix) throws IOException {
        String file = exception(clientPrefix) + ".java";
        for (RuntimePart part : RuntimePart.values()) {
            if (RuntimeFolder.of(part).names().stream()
                    .anyMatch(name -> !name.equals(EXCEPTION + ".java") && name.equalsIgnoreCase(file))) {
                return false;
            }
        }
        return true;
    }

    private static String exception(String clientPrefix) {
        return clientPrefix + "Exception";
    }
}
