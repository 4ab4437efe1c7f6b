package dev.rapporteur.ingest.html;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

/**
 * Weighs the elements of a page by the prose in them. As readers' views of browsers do it: each paragraph counts for
 * the element around it, and half for the one around that.
 */
final class Weighing implements NodeFilter {
    /** Shorter blocks are titles, captions and buttons. */
    private static final int SHORTEST = 60;

    /** A block that is mostly links is a menu or a teaser. */
    private static final double MOST_LINKS = 0.5;

    /** If less of a page's prose is outside of chrome, the names of a frame around all of it are misleading. */
    private static final double FRAMED = 0.5;

    /** Then whatever holds so much of it is no chrome. */
    private static final double FRAME = 0.4;

    /** However long a paragraph is, it counts for no more than so many short ones. */
    private static final int MOST = 4;

    /**
     * An element with prose in it.
     *
     * @param prose characters of prose in it, at any depth, chrome left out
     * @param score how likely it is the frame of an article
     */
    record Weighed(Element element, int prose, double score) {}

    private final Chrome chrome;
    private final Deque<Frame> open = new ArrayDeque<>();
    private final List<Weighed> weighed = new ArrayList<>();
    private final Map<Element, Integer> prose = new HashMap<>();
    private final Map<Element, Integer> shown = new HashMap<>();
    private int inChrome;
    private int inLinks;

    /** What is known of an element while it is open. */
    private static final class Frame {
        private final Element element;
        private final boolean isChrome;
        private int own;
        private int ownLinks;
        private int commas;
        private int prose;
        private int shown;
        private double score;

        private Frame(Element element, boolean isChrome) {
            this.element = element;
            this.isChrome = isChrome;
        }
    }

    private Weighing(Chrome chrome) {
        this.chrome = chrome;
    }

    /** Weighs all elements of a body. */
    static Weighing of(Element body, Chrome chrome) {
        Weighing first = weigh(body, chrome);
        boolean isFramed = first.shown(body) < FRAMED * first.prose(body);
        return isFramed ? weigh(body, chrome.but(element -> first.prose(element) > FRAME * first.prose(body))) : first;
    }

    private static Weighing weigh(Element body, Chrome chrome) {
        Weighing weighing = new Weighing(chrome);
        body.filter(weighing);
        return weighing;
    }

    /** What it took for chrome. */
    Chrome chrome() {
        return chrome;
    }

    /** The elements with prose outside of chrome, inner ones first. */
    List<Weighed> weighed() {
        return weighed;
    }

    /** Characters of prose in an element, in chrome as well. */
    int prose(Element element) {
        return prose.getOrDefault(element, 0);
    }

    /** Characters of prose in an element, chrome left out. */
    int shown(Element element) {
        return shown.getOrDefault(element, 0);
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode text && !open.isEmpty()) {
            count(text.getWholeText());
        } else if (node instanceof Element element) {
            if (Chrome.isUnseen(element)) {
                return FilterResult.SKIP_ENTIRELY;
            }
            boolean isChrome = inChrome == 0 && chrome.reason(element).isPresent();
            inChrome += isChrome ? 1 : 0;
            inLinks += element.nameIs("a") ? 1 : 0;
            open.push(new Frame(element, isChrome));
        }
        return FilterResult.CONTINUE;
    }

    private void count(String text) {
        Frame frame = open.element();
        int letters = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            letters += c > ' ' ? 1 : 0;
            frame.commas += c == ',' ? 1 : 0;
        }
        frame.own += letters;
        frame.ownLinks += inLinks > 0 ? letters : 0;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element
                && !open.isEmpty()
                && open.element().element.equals(element)) {
            close(open.pop());
        }
        return FilterResult.CONTINUE;
    }

    private void close(Frame frame) {
        inLinks -= frame.element.nameIs("a") ? 1 : 0;
        Frame around = open.peek();
        if (!Chrome.isBlock(frame.element) && around != null) {
            around.own += frame.own;
            around.ownLinks += frame.ownLinks;
            around.commas += frame.commas;
        } else {
            weigh(frame, around);
        }
        inChrome -= frame.isChrome ? 1 : 0;
        if (frame.prose > 0) {
            pass(frame, around);
        }
    }

    private void pass(Frame frame, @Nullable Frame around) {
        prose.put(frame.element, frame.prose);
        shown.put(frame.element, frame.shown);
        if (around != null) {
            around.prose += frame.prose;
            around.shown += frame.shown;
        }
        if (frame.shown > 0) {
            weighed.add(new Weighed(frame.element, frame.shown, frame.score));
        }
    }

    private void weigh(Frame block, @Nullable Frame around) {
        boolean isProse = block.own >= SHORTEST && block.ownLinks < MOST_LINKS * block.own && !isHeading(block.element);
        if (!isProse) {
            return;
        }
        block.prose += block.own;
        if (inChrome > 0) {
            return;
        }
        block.shown += block.own;
        double score = 1 + block.commas + Math.min(MOST, block.own / 100.0);
        boolean isLoose = !block.element.nameIs("p");
        block.score += isLoose ? score : 0;
        if (around != null) {
            around.score += score;
            Frame outer = open.size() > 1 ? second() : around;
            outer.score += outer == around ? 0 : score / 2;
        }
    }

    private Frame second() {
        var frames = open.iterator();
        frames.next();
        return frames.next();
    }

    private static boolean isHeading(Element element) {
        String name = element.normalName();
        return name.length() == 2 && name.charAt(0) == 'h' && Character.isDigit(name.charAt(1));
    }
}
