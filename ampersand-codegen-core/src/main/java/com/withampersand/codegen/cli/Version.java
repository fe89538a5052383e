package com.withampersand.codegen.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** The version, from the properties that Maven puts into the jar. */
final class Version implements IVersionProvider {

    private static final String PROPERTIES = "/META-INF/maven/com.withampersand/ampersand-codegen-core/pom.properties";

    Version() {}

    @Override
    public String[] getVersion() throws IOException {
        try (InputStream in = Version.class.getResourceAsStream(PROPERTIES)) {
            Properties properties = new Properties();
            if (in != null) {
                properties.load(in);
            }
            return new String[] {"ampersand-codegen " + properties.getProperty("version", "(not packaged)")};
        }
    }
}
