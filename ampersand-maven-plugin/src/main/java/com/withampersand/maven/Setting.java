package com.withampersand.maven;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * The value of an option in a POM.
 *
 * @param text its text, empty if it has elements
 * @param items the texts of its elements
 */
record Setting(String text, List<String> items) {

    /**
     * {@return the options of a configuration by name, those of {@code configOptions} among them}
     * @param configuration what the model of Maven has for it; its text is the XML, whatever class that Maven has for it
     */
    static Map<String, Setting> of(@Nullable Object configuration) {
        Map<String, Setting> options = new LinkedHashMap<>();
        if (configuration != null) {
            for (Element option : children(parse(configuration.toString()))) {
                if (option.getTagName().equals("configOptions")) {
                    children(option).forEach(inner -> options.put(inner.getTagName(), of(inner)));
                } else {
                    options.put(option.getTagName(), of(option));
                }
            }
        }
        return options;
    }

    private static Setting of(Element option) {
        List<Element> inner = children(option);
        return inner.isEmpty()
                ? new Setting(option.getTextContent().strip(), List.of())
                : new Setting("", inner.stream().map(Setting::item).toList());
    }

    /** A map may also be written with its keys as elements. */
    private static String item(Element item) {
        String text = item.getTextContent().strip();
        boolean plural = item.getParentNode() instanceof Element list
                && list.getTagName().equals(item.getTagName() + "s");
        return plural || text.contains("=") ? text : item.getTagName() + "=" + text;
    }

    /** Its elements, or the texts between its commas. */
    List<String> texts() {
        return items.isEmpty() ? List.of(text.split("\\s*,\\s*")) : items;
    }

    static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private static Element parse(String xml) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            return factory.newDocumentBuilder()
                    .parse(new InputSource(new StringReader(xml)))
                    .getDocumentElement();
        } catch (ParserConfigurationException | SAXException | IOException impossible) {
            throw new IllegalStateException("Maven gave a configuration that is no XML", impossible);
        }
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
