package dev.rapporteur.ingest.html;

import dev.rapporteur.ingest.CleanText;
import dev.rapporteur.ingest.Dropped;
import dev.rapporteur.ingest.Passage;
import dev.rapporteur.ingest.Statements;
import dev.rapporteur.ingest.Story;
import dev.rapporteur.ingest.UnreadableArticleException;
import dev.rapporteur.ingest.UnreadableArticleException.Reason;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Reads pages, and pieces of pages. */
public final class HtmlReader {
    /** If a page shows less than this share of the text that it states, it shows it to a browser alone. */
    private static final double SHOWN = 0.5;

    private final ChromeNames names = ChromeNames.load();

    /**
     * The story of a page.
     *
     * @param address where the page was fetched from
     */
    public Story read(String path, String html, Optional<URI> address) throws UnreadableArticleException {
        Document page = Jsoup.parse(html, address.map(URI::toString).orElse(""));
        JsonLd stated = JsonLd.of(page);
        Weighing weighing = Weighing.of(page.body(), new Chrome(names));
        Optional<Element> main = new MainText(weighing).find(page.body());
        Element frame = main.map(HtmlReader::frame).orElse(page.body());
        if (LiveBlog.is(page, stated, frame)) {
            throw new UnreadableArticleException(
                    path,
                    Reason.LIVE_BLOG,
                    "this is a live blog, which holds the reports of many hours; save its reports one by one");
        }
        List<Dropped> dropped = new ArrayList<>();
        List<Passage> passages = passages(stated, main, weighing.chrome(), dropped);
        return new Story(path, "HTML page", statements(page, stated, frame, address), passages, dropped);
    }

    private static List<Passage> passages(JsonLd stated, Optional<Element> main, Chrome chrome, List<Dropped> dropped) {
        Optional<Passages> shown = main.map(element -> Passages.of(element, chrome));
        int length = shown.map(p -> p.passages().stream()
                        .mapToInt(passage -> passage.text().length())
                        .sum())
                .orElse(0);
        Optional<String> text = stated.text().filter(words -> length < SHOWN * words.length());
        if (text.isPresent()) {
            return lines(text.get());
        }
        shown.ifPresent(p -> dropped.addAll(p.dropped()));
        List<Passage> passages = new ArrayList<>();
        main.flatMap(MainText::leadCaption).map(Passages::caption).ifPresent(passages::addAll);
        shown.map(Passages::passages).ifPresent(passages::addAll);
        return passages;
    }

    /** The element around the main text with its headline, byline and day. */
    private static Element frame(Element main) {
        Element frame = main;
        for (Element around = main; around != null; around = around.parent()) {
            if (around.nameIs("article") || around.nameIs("main")) {
                return around;
            }
            frame = around;
        }
        return frame;
    }

    private static Statements.Draft statements(Document page, JsonLd stated, Element frame, Optional<URI> address) {
        Statements.Draft draft = Statements.draft();
        stated.addTo(draft);
        MetaTags.of(page).addTo(draft);
        new PageFacts(page, frame).addTo(draft, address);
        return Headline.first(draft, page).addAll(draft);
    }

    /** The passages of a piece of a page, all of which is reporting. */
    public List<Passage> passages(String html) {
        return Passages.of(Jsoup.parseBodyFragment(html).body(), new Chrome(names))
                .passages();
    }

    /** Text with a paragraph in each line. */
    public static List<Passage> lines(String text) {
        return text.lines()
                .map(CleanText::line)
                .filter(line -> !line.isEmpty())
                .map(line -> new Passage(Passage.Kind.PARAGRAPH, line))
                .toList();
    }
}
