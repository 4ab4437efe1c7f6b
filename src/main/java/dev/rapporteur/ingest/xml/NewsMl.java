package dev.rapporteur.ingest.xml;

import dev.rapporteur.ingest.Entry;
import dev.rapporteur.ingest.Field;
import dev.rapporteur.ingest.Passage;
import dev.rapporteur.ingest.Statements;
import dev.rapporteur.ingest.Story;
import dev.rapporteur.ingest.html.Markup;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jdom2.Element;

/** NewsML-G2 of the IPTC: one news item, or a message with several. */
final class NewsMl {
    private static final List<String> CREATED =
            List.of("itemMeta/firstCreated", "contentMeta/contentCreated", "itemMeta/versionCreated");

    private NewsMl() {}

    static List<Entry> entries(String path, Element root) {
        if (root.getName().equals("newsItem")) {
            return List.of(new Entry(path, () -> story(path, root)));
        }
        List<Entry> entries = new ArrayList<>();
        XmlText.all(root, "itemSet/newsItem").filter(NewsMl::isText).forEach(item -> {
            String name = Entry.path(path, item.getAttributeValue("guid", Integer.toString(entries.size() + 1)));
            entries.add(new Entry(name, () -> story(name, item)));
        });
        return entries;
    }

    /** Messages bring pictures and films, too. */
    private static boolean isText(Element item) {
        String kind = XmlText.attribute(item, "itemMeta/itemClass", "qcode");
        return kind.isEmpty() || kind.endsWith(":text") || kind.endsWith(":composite");
    }

    private static Story story(String path, Element item) {
        Statements.Draft stated = Statements.draft()
                .add(Field.TITLE, XmlText.text(item, "contentMeta/headline"), "NewsML-G2 headline")
                .add(Field.OUTLET, XmlText.text(item, "contentMeta/creditline"), "NewsML-G2 creditline")
                .add(Field.OUTLET, party(item, "itemMeta/provider"), "NewsML-G2 provider")
                .add(Field.OUTLET, party(item, "rightsInfo/copyrightHolder"), "NewsML-G2 copyrightHolder")
                .add(Field.DATELINE, XmlText.text(item, "contentMeta/located/name"), "NewsML-G2 located")
                .add(Field.UPDATED, XmlText.text(item, "itemMeta/versionCreated"), "NewsML-G2 versionCreated")
                .add(Field.LANGUAGE, XmlText.attribute(item, "contentMeta/language", "tag"), "NewsML-G2 language")
                .add(Field.URL, item.getAttributeValue("guid", ""), "NewsML-G2 guid");
        CREATED.forEach(path2 -> stated.add(
                Field.PUBLISHED, XmlText.text(item, path2), "NewsML-G2 " + path2.substring(path2.indexOf('/') + 1)));
        authors(item, stated);
        nitf(item).ifPresent(nitf -> Nitf.addTo(stated, nitf));
        return new Story(path, "NewsML-G2 item", stated, passages(item), List.of());
    }

    private static void authors(Element item, Statements.Draft stated) {
        XmlText.all(item, "contentMeta/by").forEach(by -> stated.add(Field.AUTHOR, by.getValue(), "NewsML-G2 by"));
        XmlText.all(item, "contentMeta/creator/name")
                .forEach(name -> stated.add(Field.AUTHOR, name.getValue(), "NewsML-G2 creator"));
    }

    /** A name, a literal such as "reuters.com", or what a code ends with. */
    private static String party(Element item, String path) {
        String code = XmlText.attribute(item, path, "qcode");
        return XmlText.either(
                XmlText.text(item, path + "/name"),
                XmlText.attribute(item, path, "literal"),
                code.substring(code.indexOf(':') + 1));
    }

    private static Optional<Element> nitf(Element item) {
        return XmlText.first(item, "contentSet/inlineXML/nitf");
    }

    private static List<Passage> passages(Element item) {
        Optional<Element> nitf = nitf(item);
        if (nitf.isPresent()) {
            return Nitf.passages(nitf.get());
        }
        return XmlText.first(item, "contentSet/inlineXML/html/body")
                .or(() -> XmlText.first(item, "contentSet/inlineXML"))
                .map(XmlText::passages)
                .orElseGet(() -> Markup.passages(XmlText.text(item, "contentSet/inlineData")));
    }
}
