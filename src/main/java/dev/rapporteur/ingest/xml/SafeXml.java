package dev.rapporteur.ingest.xml;

import dev.rapporteur.ingest.Damage;
import dev.rapporteur.ingest.UnreadableArticleException;
import java.io.StringReader;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.util.StreamReaderDelegate;
import org.jdom2.Document;
import org.jdom2.JDOMException;
import org.jdom2.input.StAXStreamBuilder;

/**
 * XML from strangers: no document type is read, no entity but the five of XML is resolved, nothing is fetched, and
 * depth and number of elements are bounded.
 */
final class SafeXml {
    private static final int DEPTH = 200;
    private static final int ELEMENTS = 300_000;

    /** Characters that XML forbids, and whatever stands before its beginning. */
    private static final Pattern FORBIDDEN =
            Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]+|\\A[\\s\\uFEFF]+");

    private SafeXml() {}

    /**
     * The tree of a document.
     *
     * @param what what it is said to be: "feed"
     */
    static Document parse(String path, String what, String xml) throws UnreadableArticleException {
        try {
            XMLStreamReader reader = factory()
                    .createXMLStreamReader(
                            new StringReader(FORBIDDEN.matcher(xml).replaceAll("")));
            return new StAXStreamBuilder().build(new Bounded(reader));
        } catch (XMLStreamException | JDOMException | RuntimeException broken) { // a library's own checks
            throw Damage.of(path, what, broken);
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("it refers to " + systemId + ", and nothing is fetched");
        });
        return factory;
    }

    private static final class Bounded extends StreamReaderDelegate {
        private int depth;
        private int elements;

        Bounded(XMLStreamReader reader) {
            super(reader);
        }

        @Override
        public int next() throws XMLStreamException {
            int event = super.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
                elements++;
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            }
            if (depth > DEPTH || elements > ELEMENTS) {
                throw new XMLStreamException("it has more than " + DEPTH + " elements within each other or " + ELEMENTS
                        + " in all, as no articles do");
            }
            return event;
        }
    }
}
