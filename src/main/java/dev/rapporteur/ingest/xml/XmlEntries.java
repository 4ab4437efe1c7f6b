package dev.rapporteur.ingest.xml;

import dev.rapporteur.ingest.Entries;
import dev.rapporteur.ingest.UnreadableArticleException;
import dev.rapporteur.ingest.UnreadableArticleException.Reason;
import org.jdom2.Document;
import org.jdom2.Element;

/** Articles in XML. */
public final class XmlEntries {
    private XmlEntries() {}

    /** The articles of a feed, or of a message or file as the IPTC describes it. */
    public static Entries of(String path, String xml) throws UnreadableArticleException {
        Document document = SafeXml.parse(path, "XML", xml);
        Element root = document.getRootElement();
        return Entries.of(
                switch (root.getName()) {
                    case "rss", "RDF", "feed" -> Feed.entries(path, document);
                    case "nitf" -> Nitf.entries(path, root);
                    case "newsItem", "newsMessage" -> NewsMl.entries(path, root);
                    default ->
                        throw new UnreadableArticleException(
                                path,
                                Reason.BROKEN,
                                "this is XML of an unknown kind (<" + root.getName()
                                        + ">); RSS, Atom, NewsML-G2, NITF and XHTML are read");
                });
    }
}
