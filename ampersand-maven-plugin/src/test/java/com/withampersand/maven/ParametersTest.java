package com.withampersand.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** What the descriptor of the plugin promises to those who read its documentation. */
class ParametersTest {

    /** Those that Maven itself makes for the goal which prints help. */
    private static final String HELP = "help";

    @Test
    void eachIsDocumentedWithAnExampleAndTheVersionItCameWith() throws Exception {
        List<String> undocumented = new ArrayList<>();
        Set<String> seen = new TreeSet<>();
        for (Element goal : children(descriptor(), "mojo")) {
            String name = text(goal, "goal");
            assertThat(text(goal, "since")).as("since of " + name).isNotEmpty();
            assertThat(text(goal, "threadSafe")).as("threadSafe of " + name).isEqualTo("true");
            for (Element parameter : children(goal, "parameter")) {
                String description = text(parameter, "description");
                boolean hasExample = description.matches("(?s).*\\b[Aa]s in\\b.*");
                seen.add(text(parameter, "name"));
                if (!hasExample || text(parameter, "since").isEmpty()) {
                    undocumented.add(name + "." + text(parameter, "name") + ": " + description);
                }
            }
        }
        assertThat(undocumented)
                .as("parameters without `as in {@code …}` or @since")
                .isEmpty();
        assertThat(seen)
                .contains("inputs", "outputDirectory", "testOutputDirectory", "sarifFile", "updateNames", "skip");
    }

    @Test
    void eachThatIsNoObjectCanBeSetOnTheCommandLineByItsName() throws Exception {
        for (Element goal : children(descriptor(), "mojo")) {
            List<Element> configuration = children(goal, "configuration");
            for (Element parameter : children(goal, "parameter")) {
                String name = text(parameter, "name");
                assertThat(configuration.isEmpty() ? "" : text(configuration.get(0), name))
                        .isIn("", "${ampersand." + name + "}");
            }
        }
    }

    private static Document descriptor() throws Exception {
        try (InputStream in = ParametersTest.class.getResourceAsStream("/META-INF/maven/plugin.xml")) {
            Document document =
                    DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(in);
            children(document, "mojo").stream()
                    .filter(goal -> text(goal, "goal").equals(HELP))
                    .forEach(goal -> goal.getParentNode().removeChild(goal));
            return document;
        }
    }

    private static List<Element> children(Document document, String name) {
        return elements(document.getElementsByTagName(name));
    }

    private static List<Element> children(Element element, String name) {
        return elements(element.getElementsByTagName(name));
    }

    private static List<Element> elements(NodeList nodes) {
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            if (nodes.item(i) instanceof Element element) {
                elements.add(element);
            }
        }
        return elements;
    }

    private static String text(Element element, String name) {
        List<Element> found = children(element, name);
        return found.isEmpty() ? "" : found.get(0).getTextContent().strip();
    }
}
