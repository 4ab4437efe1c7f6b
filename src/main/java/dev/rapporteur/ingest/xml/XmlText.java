package dev.rapporteur.ingest.xml;

import dev.rapporteur.ingest.Passage;
import dev.rapporteur.ingest.html.Markup;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jdom2.Element;
import org.jdom2.Namespace;
import org.jdom2.filter.Filters;
import org.jdom2.output.XMLOutputter;
import org.jdom2.util.IteratorIterable;

/** Elements by their names, whatever their namespaces, and their text. */
final class XmlText {
    /** What the marks of NITF are in HTML. */
    private static final Map<String, String> HTML = Map.of(
            "hl1", "h1",
            "hl2", "h2",
            "media", "figure",
            "media-caption", "figcaption",
            "media-producer", "figcaption",
            "body.content", "div",
            "block", "div",
            "inlineXML", "div");

    private XmlText() {}

    /** Elements below, at the end of a path of names such as "itemMeta/provider/name". */
    static Stream<Element> all(Element from, String path) {
        Stream<Element> at = Stream.of(from);
        for (String name : path.split("/", -1)) {
            at = at.flatMap(element -> element.getChildren().stream())
                    .filter(child -> child.getName().equals(name));
        }
        return at;
    }

    static Optional<Element> first(Element from, String path) {
        return all(from, path).findFirst();
    }

    /** The words of the first such element, or none. */
    static String text(Element from, String path) {
        return first(from, path).map(Element::getValue).orElse("");
    }

    /** An attribute of the first such element, or nothing. */
    static String attribute(Element from, String path, String name) {
        return first(from, path)
                .map(element -> element.getAttributeValue(name, ""))
                .orElse("");
    }

    /** The first of some words that are any. */
    static String either(String... words) {
        return Arrays.stream(words).filter(word -> !word.isBlank()).findFirst().orElse("");
    }

    /** The passages of an element in the marks of NITF or XHTML. */
    static List<Passage> passages(Element element) {
        Element copy = element.clone();
        plain(copy);
        IteratorIterable<Element> below = copy.getDescendants(Filters.element());
        below.forEach(XmlText::plain);
        return Markup.passages(new XMLOutputter().outputString(copy));
    }

    private static void plain(Element element) {
        element.setNamespace(Namespace.NO_NAMESPACE);
        String name = element.getName();
        element.setName(HTML.getOrDefault(name, name));
    }
}
