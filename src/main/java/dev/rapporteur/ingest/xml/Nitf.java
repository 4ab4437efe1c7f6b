package dev.rapporteur.ingest.xml;

import dev.rapporteur.ingest.Entry;
import dev.rapporteur.ingest.Field;
import dev.rapporteur.ingest.Passage;
import dev.rapporteur.ingest.Statements;
import dev.rapporteur.ingest.Story;
import java.util.List;
import org.jdom2.Element;

/** The News Industry Text Format of the IPTC. */
final class Nitf {
    private Nitf() {}

    static List<Entry> entries(String path, Element nitf) {
        return List.of(new Entry(path, () -> story(path, nitf)));
    }

    private static Story story(String path, Element nitf) {
        Statements.Draft stated = Statements.draft();
        addTo(stated, nitf);
        return new Story(path, "NITF file", stated, passages(nitf), List.of());
    }

    static List<Passage> passages(Element nitf) {
        return XmlText.first(nitf, "body/body.content").map(XmlText::passages).orElse(List.of());
    }

    /** What its head states. */
    static void addTo(Statements.Draft stated, Element nitf) {
        String head = "body/body.head/";
        stated.add(
                        Field.TITLE,
                        XmlText.either(
                                XmlText.text(nitf, head + "hedline/hl1"),
                                XmlText.text(nitf, head + "headline/hl1"),
                                XmlText.text(nitf, "head/title")),
                        "NITF headline")
                .add(Field.OUTLET, XmlText.text(nitf, head + "distributor"), "NITF distributor")
                .add(Field.OUTLET, XmlText.text(nitf, head + "rights/rights.owner"), "NITF rights.owner")
                .add(Field.CARRIER, XmlText.attribute(nitf, "head/pubdata", "name"), "NITF pubdata")
                .add(Field.DATELINE, XmlText.text(nitf, head + "dateline/location"), "NITF dateline")
                .add(
                        Field.PUBLISHED,
                        day(XmlText.attribute(nitf, "head/docdata/date.issue", "norm")),
                        "NITF date.issue")
                .add(Field.PUBLISHED, day(XmlText.attribute(nitf, "head/pubdata", "date.publication")), "NITF pubdata")
                .add(
                        Field.PUBLISHED,
                        day(XmlText.attribute(nitf, head + "dateline/story.date", "norm")),
                        "NITF story.date")
                .add(Field.URL, XmlText.attribute(nitf, "head/pubdata", "ex-ref"), "NITF pubdata");
        boolean isNamed = XmlText.first(nitf, head + "byline/person").isPresent();
        XmlText.all(nitf, head + (isNamed ? "byline/person" : "byline"))
                .forEach(author -> stated.add(Field.AUTHOR, author.getValue(), "NITF byline"));
    }

    /** "20260303T100000Z" as "2026-03-03". */
    private static String day(String norm) {
        return norm.replaceFirst("^(\\d{4})(\\d{2})(\\d{2})(?:T.*)?$", "$1-$2-$3");
    }
}
