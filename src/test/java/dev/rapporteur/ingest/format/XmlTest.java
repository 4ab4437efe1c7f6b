package dev.rapporteur.ingest.format;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Feeds and the formats of the IPTC. */
class XmlTest {
    private static final String MET = "Ana Ruiz met Tom Okafor in Lisbon on Monday.";
    private static final String LEFT = "Lena Brandt left Graustark a day later.";

    @Test
    void readsRss() {
        String feed =
                """
                <?xml version="1.0" encoding="UTF-8"?>
                <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
                <channel><title>World | Reuters</title><link>https://www.reuters.com/world</link><description>All</description><language>en-gb</language>
                <item><title>Talks &amp;amp; more</title><link>https://example.org/r/1</link><guid isPermaLink="false">r-1</guid>
                <pubDate>Wed, 04 Mar 2026 00:30:00 +0100</pubDate><dc:creator>Lena Brandt</dc:creator>
                <description>A teaser of it.</description><content:encoded><![CDATA[<p>%s</p><figure><img/><figcaption>A picture</figcaption></figure><p>%s</p>]]></content:encoded></item>
                <item><title>Second</title><description>%s</description><author>desk@example.org (Tom Okafor)</author></item>
                <item><title>Empty</title><guid>r-3</guid></item>
                </channel></rss>
                """
                        .formatted(MET, LEFT, LEFT);
        assertEquals(
                List.of(
                        "a.xml!/r-1 | Talks & more | Reuters | by Lena Brandt | 2026-03-04 | https://example.org/r/1 | "
                                + MET + " | A picture | " + LEFT,
                        "a.xml!/2 | Second | Reuters | by Tom Okafor | " + LEFT,
                        "NO_TEXT a.xml!/r-3: no text of an article is found in this RSS item"),
                Opened.told("a.xml", feed));
    }

    @Test
    void readsAtom() {
        String feed =
                """
                <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>News</title><link href="https://www.reuters.com/"/><id>f</id><updated>2026-03-04T00:00:00Z</updated>
                <entry><title type="html">Talks &lt;em&gt;again&lt;/em&gt;</title><id>urn:1</id><link href="https://example.org/t/1"/><author><name>Lena Brandt</name></author>
                <published>2026-03-03T23:30:00-05:00</published><updated>2026-03-05T00:00:00Z</updated>
                <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>%s</p><p>%s</p></div></content></entry></feed>
                """
                        .formatted(MET, LEFT);
        assertEquals(
                List.of(
                        "a.atom!/urn:1 | Talks again | Reuters | by Lena Brandt | 2026-03-03 | https://example.org/t/1 | "
                                + MET + " | " + LEFT),
                Opened.told("a.atom", feed));
    }

    @Test
    void readsNitf() {
        String file =
                """
                <?xml version="1.0"?><!DOCTYPE nitf SYSTEM "https://example.org/nitf-3-5.dtd">
                <nitf><head><title>T</title><docdata><date.issue norm="20260303T100000Z"/></docdata><pubdata name="The Harbour Gazette"/></head>
                <body><body.head><hedline><hl1>Talks in Lisbon</hl1></hedline><byline>By <person>Lena Brandt</person></byline><distributor>Reuters</distributor>
                <dateline><location>LISBON</location></dateline></body.head>
                <body.content><media><media-caption>A picture of it</media-caption></media><p>%s</p><hl2>Later</hl2><p>%s</p></body.content></body></nitf>
                """
                        .formatted(MET, LEFT);
        assertEquals(
                List.of(
                        "a.xml | Talks in Lisbon | Reuters | carried by The Harbour Gazette | by Lena Brandt | 2026-03-03 | A picture of it | "
                                + MET + " | Later | " + LEFT),
                Opened.told("a.xml", file));
    }

    @Test
    void readsNewsMl() {
        String item =
                """
                <newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:newsml:example.org:1" version="2"><itemMeta><itemClass qcode="ninat:text"/>
                <provider literal="reuters.com"/><versionCreated>2026-03-04T09:00:00Z</versionCreated><firstCreated>2026-03-03T10:00:00Z</firstCreated></itemMeta>
                <contentMeta><by>By Lena Brandt</by><headline>Talks in Lisbon</headline><language tag="en"/></contentMeta>
                <contentSet><inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml"><head><title>T</title></head><body><p>%s</p><p>%s</p></body></html></inlineXML></contentSet></newsItem>
                """
                        .formatted(MET, LEFT);
        String told = "Talks in Lisbon | Reuters | by Lena Brandt | 2026-03-03 | " + MET + " | " + LEFT;
        assertEquals(List.of("a.xml | " + told), Opened.told("a.xml", item));
        String message = "<newsMessage xmlns=\"http://iptc.org/std/nar/2006-10-01/\"><header/><itemSet>" + item
                + item.replace(":1\"", ":2\"").replace("ninat:text", "ninat:picture") + "</itemSet></newsMessage>";
        assertEquals(List.of("a.xml!/urn:newsml:example.org:1 | " + told), Opened.told("a.xml", message));
    }

    @Test
    void tellsOfOtherXml() {
        assertEquals(
                List.of(
                        "BROKEN a.xml: this is XML of an unknown kind (<project>); RSS, Atom, NewsML-G2, NITF and XHTML are read"),
                Opened.told("a.xml", "<?xml version='1.0'?><project/>"));
        assertEquals(
                "BROKEN a.xml: this XML is broken",
                Opened.told("a.xml", "<rss><channel>").get(0).replaceFirst(" \\(.*", ""));
    }

    @Test
    void believesBytesMoreThanWhatIsDeclared() {
        String feed =
                "<?xml version='1.0' encoding='UTF-8'?><rss version='2.0'><channel><title>N</title><link>https://example.org</link><description>d</description>"
                        + "<item><title>Caf\u00e9</title><description>" + MET + "</description></item></channel></rss>";
        assertEquals(
                List.of("a.rss!/1 | Caf\u00e9 | " + MET),
                Opened.told("a.rss", feed.getBytes(StandardCharsets.ISO_8859_1)));
    }
}
