package com.withampersand.maven;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** The parameters of the plugin as its descriptor has them, and the page that tells of them. */
final class OptionsPage {

    private static final String HEAD = """
            # Options

            What stands between `<configuration>` and its end, for the goal `generate`. Where there is a property, it can be given by
            `-D` on the command line instead; a list is then parted by commas. [The command line](gradle.md#the-command-line) has the
            same options: `generate --help`. An option that has no effect is an error.

            <!-- Made of the descriptor of the plugin; rewritten by -Ddocs.update. -->
            """;

    private static final Pattern XML = Pattern.compile("(?s)<(\\w+)>.*</\\1>");
    private static final int WIDTH = 120;

    private OptionsPage() {}

    /** The parameters of a goal, or of all goals if it is empty, by name. */
    static Map<String, Element> parameters(String goal) throws Exception {
        Document descriptor = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(Path.of("target/classes/META-INF/maven/plugin.xml").toFile());
        Map<String, Element> parameters = new LinkedHashMap<>();
        NodeList mojos = descriptor.getElementsByTagName("mojo");
        for (int i = 0; i < mojos.getLength(); i++) {
            Element mojo = (Element) mojos.item(i);
            if (goal.isEmpty() || text(mojo, "goal").equals(goal)) {
                for (Element parameter : children(child(mojo, "parameters"))) {
                    if (text(parameter, "editable").equals("true")) {
                        parameters.put(text(parameter, "name"), parameter);
                    }
                }
            }
        }
        return parameters;
    }

    static String render() throws Exception {
        StringBuilder page = new StringBuilder(HEAD);
        Map<String, String> defaults = defaults();
        parameters("generate").forEach((name, parameter) -> {
            List<String> facts = new ArrayList<>();
            String property = text(parameter, "expression", defaults, name);
            if (!property.isEmpty()) {
                facts.add("Property `" + property + "`");
            }
            String usual = defaults.getOrDefault(name + "=", "");
            if (text(parameter, "required").equals("true") && usual.isEmpty()) {
                facts.add("required");
            } else if (!usual.isEmpty()) {
                facts.add("default `" + usual + "`");
            }
            facts.add("since " + text(parameter, "since"));
            page.append("\n## `").append(name).append("`\n\n");
            page.append(wrapped(markdown(text(parameter, "description")))).append("\n\n");
            page.append(String.join(", ", facts)).append(".\n");
        });
        return page.toString();
    }

    /** The properties and defaults of the goal, which stand apart from its parameters. */
    private static Map<String, String> defaults() throws Exception {
        Document descriptor = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(Path.of("target/classes/META-INF/maven/plugin.xml").toFile());
        Map<String, String> found = new LinkedHashMap<>();
        NodeList mojos = descriptor.getElementsByTagName("mojo");
        for (int i = 0; i < mojos.getLength(); i++) {
            Element mojo = (Element) mojos.item(i);
            if (text(mojo, "goal").equals("generate")) {
                for (Element each : children(child(mojo, "configuration"))) {
                    String text = each.getTextContent().strip();
                    found.put(each.getTagName(), text.startsWith("${") ? text.substring(2, text.length() - 1) : "");
                    found.put(each.getTagName() + "=", each.getAttribute("default-value"));
                }
            }
        }
        return found;
    }

    /** The descriptor has the words of the Javadoc only; what is XML in them is code. */
    private static String markdown(String text) {
        return XML.matcher(text)
                .replaceAll(xml -> Matcher.quoteReplacement("`" + xml.group() + "`"))
                .replaceAll("\\s+", " ")
                .strip();
    }

    /** In lines as long as those of code. */
    private static String wrapped(String text) {
        StringBuilder lines = new StringBuilder();
        int length = 0;
        for (String word : text.split(" ", -1)) {
            boolean fits = length == 0 || length + 1 + word.length() <= WIDTH;
            lines.append(length == 0 ? "" : fits ? " " : "\n").append(word);
            length = fits && length > 0 ? length + 1 + word.length() : word.length();
        }
        return lines.toString();
    }

    private static String text(Element parent, String name, Map<String, String> defaults, String parameter) {
        String own = text(parent, name);
        return own.isEmpty() ? defaults.getOrDefault(parameter, "") : own;
    }

    static String text(Element parent, String name) {
        return children(parent).stream()
                .filter(child -> child.getTagName().equals(name))
                .map(child -> child.getTextContent().strip())
                .findFirst()
                .orElse("");
    }

    private static Element child(Element parent, String name) {
        return children(parent).stream()
                .filter(child -> child.getTagName().equals(name))
                .findFirst()
                .orElse(parent.getOwnerDocument().createElement(name));
    }

    private static List<Element> children(Element parent) {
        List<Element> children = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                children.add(element);
            }
        }
        return children;
    }
}
