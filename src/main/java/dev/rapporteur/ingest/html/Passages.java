package dev.rapporteur.ingest.html;

import dev.rapporteur.ingest.CleanText;
import dev.rapporteur.ingest.Dropped;
import dev.rapporteur.ingest.Passage;
import dev.rapporteur.ingest.Passage.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** Takes the text of an element down, passage by passage, and what stands between. */
final class Passages implements NodeFilter {
    /** A block with a larger share of links than this is no reporting, unless it is a sentence as well. */
    private static final double LINKS = 0.6;

    /** Text that stands in no paragraph and is no sentence is reporting only if it is at least so long. */
    private static final int SHORT = 120;

    /** What tells who wrote the text and when. */
    private static final Pattern FIELD =
            Pattern.compile("(?:(?:written |reported )?by|published|updated|posted)[: ]", Pattern.CASE_INSENSITIVE);

    private static final Set<String> TEXT = Set.of("p", "li", "blockquote", "dd", "dt", "pre");
    private static final String ENDS = ".!?…:”\"’)";

    private final Chrome chrome;
    private final StringBuilder words = new StringBuilder();
    private final List<Passage> passages = new ArrayList<>();
    private final List<Dropped> dropped = new ArrayList<>();
    private int letters;
    private int linked;
    private int inLinks;
    private int inCaption;
    private boolean loose = true;
    private boolean broken;
    private Kind kind = Kind.PARAGRAPH;

    private Passages(Chrome chrome) {
        this.chrome = chrome;
    }

    /**
     * What an element holds.
     *
     * @param chrome tells what is no reporting
     */
    static Passages of(Element element, Chrome chrome) {
        Passages passages = new Passages(chrome);
        element.childNodes().forEach(child -> child.filter(passages));
        passages.flush();
        return passages;
    }

    /** A caption, and its words. */
    static List<Passage> caption(Element caption) {
        return List.of(new Passage(Kind.CAPTION, CleanText.line(caption.text())));
    }

    List<Passage> passages() {
        return passages;
    }

    List<Dropped> dropped() {
        return dropped;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode text) {
            add(text.getWholeText());
        } else if (node instanceof Element element) {
            return open(element);
        }
        return FilterResult.CONTINUE;
    }

    private FilterResult open(Element element) {
        if (Chrome.isUnseen(element)) {
            return FilterResult.SKIP_ENTIRELY;
        }
        Optional<String> reason = chrome.reason(element).or(() -> Tables.reason(element));
        if (reason.isPresent()) {
            drop(reason.get(), element);
            return FilterResult.SKIP_ENTIRELY;
        }
        switch (element.normalName()) {
            case "br" -> lineBreak();
            case "a" -> inLinks++;
            case "figcaption" -> inCaption++;
            case "q" -> words.append('“');
            default -> {}
        }
        if (Chrome.isBlock(element)) {
            flush();
            kind = kindOf(element);
            loose = !TEXT.contains(element.normalName()) && kind == Kind.PARAGRAPH;
        }
        return FilterResult.CONTINUE;
    }

    private void drop(String reason, Element element) {
        String text = CleanText.line(Excerpt.of(element));
        if (!text.isEmpty()) {
            dropped.add(new Dropped(reason, text));
        }
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            if (Chrome.isBlock(element)) {
                flush();
            }
            switch (element.normalName()) {
                case "a" -> inLinks--;
                case "figcaption" -> inCaption--;
                case "q" -> words.append('”');
                default -> {}
            }
        }
        return FilterResult.CONTINUE;
    }

    private Kind kindOf(Element element) {
        return switch (element.normalName()) {
            case "h1", "h2", "h3", "h4", "h5", "h6" -> Kind.HEADING;
            default -> inCaption > 0 || isCaption(element) ? Kind.CAPTION : Kind.PARAGRAPH;
        };
    }

    private static boolean isCaption(Element element) {
        return element.className().contains("caption");
    }

    private void add(String text) {
        if (broken && FIELD.matcher(text.stripLeading()).lookingAt()) {
            flush();
        }
        words.append(text);
        int count = (int) text.chars().filter(c -> c > ' ').count();
        letters += count;
        broken &= count == 0;
        linked += inLinks > 0 ? count : 0;
    }

    /** Pages part paragraphs by line breaks, and also lines of one sentence. */
    private void lineBreak() {
        int end = words.length();
        while (end > 0 && Character.isWhitespace(words.charAt(end - 1))) {
            end--;
        }
        if (broken || (end > 0 && ENDS.indexOf(words.charAt(end - 1)) >= 0)) {
            flush();
        } else {
            words.append(words.length() > end ? "" : " ");
            broken = true;
        }
    }

    private void flush() {
        String text = letters == 0 ? "" : CleanText.line(words.toString());
        if (!text.isEmpty()) {
            Optional<String> reason = reason(text);
            reason.ifPresentOrElse(
                    why -> dropped.add(new Dropped(why, text)),
                    () -> passages.add(new Passage(inCaption > 0 ? Kind.CAPTION : kind, text)));
        }
        words.setLength(0);
        letters = 0;
        linked = 0;
        loose = true;
        broken = false;
        kind = Kind.PARAGRAPH;
    }

    /** Why a block is no reporting, by its form. */
    private Optional<String> reason(String text) {
        boolean isSentence = ENDS.indexOf(text.charAt(text.length() - 1)) >= 0;
        if (linked > LINKS * letters && !(isSentence && linked < letters)) {
            return Optional.of("links");
        }
        boolean isFragment = loose
                && !FIELD.matcher(text).lookingAt()
                && inCaption == 0
                && kind == Kind.PARAGRAPH
                && !isSentence
                && text.length() < SHORT;
        return isFragment ? Optional.of("fragment") : Optional.empty();
    }
}
