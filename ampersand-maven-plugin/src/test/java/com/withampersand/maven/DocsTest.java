package com.withampersand.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** What docs/ says of the plugin is so, and nothing is missing. {@code -Ddocs.update} rewrites what is made of code. */
class DocsTest {

    private static final Path DOCS = Path.of("../docs");
    private static final String TABLE = "<!-- The table of migration.txt; rewritten by -Ddocs.update. -->\n";
    private static final Pattern XML = Pattern.compile("(?ms)^```xml\n(.*?)^```");
    private static final Pattern LINK = Pattern.compile("\\]\\((?!https?:)([^)#]*)(#[^)]*)?\\)");

    @Test
    void everyOptionIsInThePageOfOptions() throws Exception {
        check(DOCS.resolve("options.md"), OptionsPage.render());
    }

    @Test
    void everyOptionOfOpenApiGeneratorIsInThePageOfMigrating() throws Exception {
        Path page = DOCS.resolve("migrating.md");
        String text = Files.readString(page);

        assertThat(text).contains(TABLE);
        check(page, text.substring(0, text.indexOf(TABLE) + TABLE.length()) + "\n" + table());
    }

    private static String table() {
        return Migration.read().rows().stream()
                .map(row -> "| "
                        + row.options().stream()
                                .map(option -> "`" + option + "`")
                                .collect(Collectors.joining(", "))
                        + " | " + ours(row) + " | " + row.note() + " |\n")
                .collect(Collectors.joining("", "| option | ours | what differs |\n|---|---|---|\n", ""));
    }

    private static String ours(Migration.Row row) {
        return switch (row.kind()) {
            case COPY, LIST, PAIRS -> "`" + row.ours().split("/", 2)[0] + "`";
            case PART -> "`parts` without `" + row.ours() + "`";
            case DROP -> "not needed";
            case NEVER -> "none";
        };
    }

    private static void check(Path page, String expected) throws Exception {
        if (System.getProperty("docs.update") != null) {
            Files.writeString(page, expected);
        }
        assertThat(page)
                .as("Rewrite it: mvn -pl ampersand-maven-plugin test -Dtest=DocsTest -Ddocs.update, and read the diff")
                .content()
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void showsOnlyParametersThatThereAre(Path page) throws Exception {
        Set<String> known = OptionsPage.parameters("").keySet();
        for (String block : blocks(page)) {
            Element root = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader("<block>" + block + "</block>")))
                    .getDocumentElement();
            List<String> shown = new ArrayList<>();
            NodeList configurations = root.getElementsByTagName("configuration");
            for (int i = 0; i < configurations.getLength(); i++) {
                Element configuration = (Element) configurations.item(i);
                boolean ours = isOurs(configuration.getParentNode());
                NodeList children = configuration.getElementsByTagName("*");
                for (int j = 0; j < children.getLength() && ours; j++) {
                    if (children.item(j).getParentNode() == configuration) {
                        shown.add(((Element) children.item(j)).getTagName());
                    }
                }
            }
            assertThat(known).as("parameters in an example of %s", page).containsAll(shown);
        }
    }

    /** What stands alone is ours; other plugins, and other files, have configurations as well. */
    private static boolean isOurs(Node around) {
        return around instanceof Element element
                && switch (element.getTagName()) {
                    case "plugin" -> OptionsPage.text(element, "artifactId").equals("ampersand-maven-plugin");
                    case "execution" -> isOurs(element.getParentNode().getParentNode());
                    default -> element.getTagName().equals("block");
                };
    }

    @ParameterizedTest
    @MethodSource("pages")
    void leadsNowhereInVain(Path page) throws Exception {
        assertThat(LINK.matcher(Files.readString(page)).results())
                .map(link -> link.group(1))
                .filteredOn(target -> !target.isEmpty())
                .allSatisfy(target -> assertThat(page.resolveSibling(target)).exists());
    }

    static List<Path> pages() throws Exception {
        try (Stream<Path> pages = Files.list(DOCS)) {
            return Stream.concat(Stream.of(Path.of("../README.md")), pages.sorted())
                    .filter(page -> page.toString().endsWith(".md"))
                    .toList();
        }
    }

    private static List<String> blocks(Path page) throws Exception {
        return XML.matcher(Files.readString(page))
                .results()
                .map(block -> block.group(1))
                .toList();
    }
}
