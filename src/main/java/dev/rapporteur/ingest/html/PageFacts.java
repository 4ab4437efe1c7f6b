package dev.rapporteur.ingest.html;

import dev.rapporteur.ingest.Field;
import dev.rapporteur.ingest.Statements;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a page shows of itself: microdata, times, bylines, links to its own address. */
final class PageFacts {
    private static final Pattern BY = Pattern.compile("^\\s*(?:written |reported )?by:?\\s+", Pattern.CASE_INSENSITIVE);
    private static final int LONGEST_BYLINE = 200;
    private static final int MOST = 6;

    private final Document page;

    /** Where bylines and times of this article are: other articles on the page have their own. */
    private final Element frame;

    PageFacts(Document page, Element frame) {
        this.page = page;
        this.frame = frame;
    }

    void addTo(Statements.Draft stated, Optional<URI> address) {
        addLinks(stated);
        address.ifPresent(url -> stated.add(Field.URL, url.toString(), "address"));
        frame.getElementsByAttributeValue("itemprop", "publisher").stream()
                .limit(1)
                .forEach(publisher -> stated.add(Field.CARRIER, name(publisher), "itemprop publisher"));
        times(stated);
        authors(stated);
        Element html = page.getElementsByTag("html").first();
        if (html != null) {
            stated.add(Field.LANGUAGE, html.attr("lang"), "html lang");
        }
    }

    private void addLinks(Statements.Draft stated) {
        page.getElementsByTag("link").stream()
                .filter(link -> link.attr("rel").equalsIgnoreCase("canonical"))
                .forEach(link -> stated.add(Field.URL, link.absUrl("href"), "link rel=canonical"));
    }

    private void times(Statements.Draft stated) {
        List<Element> times =
                frame.getElementsByTag("time").stream().limit(MOST).toList();
        for (Element time : times) {
            String day = time.hasAttr("datetime") ? time.attr("datetime") : time.text();
            String name = time.attr("itemprop") + " " + time.className() + " "
                    + time.parents().stream()
                            .limit(1)
                            .map(Element::className)
                            .findFirst()
                            .orElse("");
            boolean isUpdate = name.contains("odified") || name.contains("pdated");
            stated.add(isUpdate ? Field.UPDATED : Field.PUBLISHED, day, "time");
        }
        for (String named : List.of("date", "timestamp")) {
            frame.getElementsByAttributeValueContaining("class", named).stream()
                    .limit(1)
                    .map(Element::text)
                    .filter(text -> text.length() < LONGEST_BYLINE)
                    .forEach(text -> stated.add(Field.PUBLISHED, text, "date on the page"));
        }
    }

    private void authors(Statements.Draft stated) {
        frame.getElementsByAttributeValue("rel", "author").stream()
                .limit(MOST)
                .forEach(link -> stated.add(Field.AUTHOR, link.text(), "link rel=author"));
        frame.getElementsByAttributeValueContaining("itemprop", "author").stream()
                .limit(MOST)
                .forEach(author -> stated.add(Field.AUTHOR, name(author), "itemprop author"));
        for (String named : List.of("byline", "Byline", "author", "Author")) {
            frame.getElementsByAttributeValueContaining("class", named).stream()
                    .limit(1)
                    .map(Element::text)
                    .filter(text -> text.length() < LONGEST_BYLINE)
                    .forEach(text -> stated.add(Field.AUTHOR, BY.matcher(text).replaceFirst(""), "byline"));
        }
    }

    private static String name(Element author) {
        Element name = author.getElementsByAttributeValue("itemprop", "name").first();
        return name == null ? author.text() : name.hasAttr("content") ? name.attr("content") : name.text();
    }
}
