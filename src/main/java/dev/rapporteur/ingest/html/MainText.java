package dev.rapporteur.ingest.html;

import dev.rapporteur.ingest.html.Weighing.Weighed;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Finds the element that holds the text of the article. */
final class MainText {
    /** Text goes on in a like element beside only if that has at least this share of it: teasers have less. */
    private static final double LIKE = 0.2;

    /** A marked body with less of the page's prose than this is that of a teaser. */
    private static final double MARKED = 0.3;

    /** Elements that hold whole articles. */
    private static final Set<String> FRAMES = Set.of("article", "main", "body");

    /** The picture above a text stands at most so many elements further out. */
    private static final int STEPS = 3;

    private final Weighing weighing;

    MainText(Weighing weighing) {
        this.weighing = weighing;
    }

    /** The smallest element with all of the article's text; none on a page without prose. */
    Optional<Element> find(Element body) {
        List<Weighed> weighed = weighing.weighed();
        Optional<Weighed> best = weighed.stream().max(Comparator.comparingDouble(Weighed::score));
        return best.map(found -> marked(weighed, found.prose()).orElseGet(() -> around(found.element(), body)));
    }

    /** What the page itself marks to be the body of the article. */
    private static Optional<Element> marked(List<Weighed> weighed, int prose) {
        return weighed.stream()
                .filter(w -> isMarked(w.element()) && w.prose() > MARKED * prose)
                .max(Comparator.comparingInt(Weighed::prose))
                .map(Weighed::element);
    }

    private static boolean isMarked(Element element) {
        return element.attr("itemprop").equals("articleBody")
                || element.attr("property").equals("articleBody");
    }

    /** The frame of paragraphs that were put into several elements, between advertisements and pictures. */
    private Element around(Element element, Element body) {
        Element frame = element;
        while (!frame.equals(body) && !FRAMES.contains(frame.normalName()) && goesOn(frame)) {
            frame = Optional.ofNullable(frame.parent()).orElse(body);
        }
        return frame;
    }

    /** Whether there are paragraphs beside the element, or elements like it. */
    private boolean goesOn(Element frame) {
        return frame.siblingElements().stream()
                .filter(beside -> weighing.shown(beside) > 0)
                .anyMatch(beside -> beside.nameIs("p")
                        || (isLike(beside, frame) && weighing.shown(beside) > LIKE * weighing.shown(frame)));
    }

    private static boolean isLike(Element first, Element second) {
        return first.normalName().equals(second.normalName())
                && first.className().equals(second.className());
    }

    /** The caption of the picture above the text, which often stands outside of its frame. */
    static Optional<Element> leadCaption(Element main) {
        Element frame = main;
        for (int steps = 0; steps < STEPS && frame != null && !FRAMES.contains(frame.normalName()); steps++) {
            for (Element above = frame.previousElementSibling();
                    above != null;
                    above = above.previousElementSibling()) {
                Element caption = above.getElementsByTag("figcaption").first();
                if (caption != null) {
                    return Optional.of(caption);
                }
            }
            frame = frame.parent();
        }
        return Optional.empty();
    }
}
