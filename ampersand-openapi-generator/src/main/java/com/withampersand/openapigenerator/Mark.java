package com.withampersand.openapigenerator;

import java.util.Map;
import org.openapitools.codegen.api.TemplatingEngineAdapter;
import org.openapitools.codegen.api.TemplatingExecutor;

/**
 * A file that names the generator, beside the one that names the version of the host. The host makes it of a template,
 * but not in a dry run: there is no other way to know that this is one.
 */
final class Mark implements TemplatingEngineAdapter {

    static final String TEMPLATE = "generator.mark";

    private boolean made;

    boolean made() {
        return made;
    }

    @Override
    public String getIdentifier() {
        return AmpersandJavaCodegen.NAME;
    }

    @Override
    public String[] getFileExtensions() {
        return new String[] {"mark"};
    }

    @Override
    public String compileTemplate(TemplatingExecutor executor, Map<String, Object> bundle, String template) {
        made = true;
        return AmpersandJavaCodegen.NAME + "\n";
    }
}
