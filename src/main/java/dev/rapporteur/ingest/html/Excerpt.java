package dev.rapporteur.ingest.html;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** The first words of an element, however much it holds. */
final class Excerpt implements NodeFilter {
    private static final int ENOUGH = 300;

    private final StringBuilder words = new StringBuilder();

    private Excerpt() {}

    static String of(Element element) {
        Excerpt excerpt = new Excerpt();
        element.filter(excerpt);
        return excerpt.words.toString();
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof Element element && Chrome.isUnseen(element)) {
            return FilterResult.SKIP_ENTIRELY;
        }
        if (node instanceof TextNode text) {
            String whole = text.getWholeText();
            words.append(whole, 0, Math.min(whole.length(), ENOUGH)).append(' ');
        }
        return words.length() > ENOUGH ? FilterResult.STOP : FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        return FilterResult.CONTINUE;
    }
}
