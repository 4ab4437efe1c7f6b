package dev.rapporteur.ingest.html;

import dev.rapporteur.ingest.CleanText;
import dev.rapporteur.ingest.Passage;
import dev.rapporteur.ingest.PlainPassages;
import dev.rapporteur.ingest.Story;
import dev.rapporteur.ingest.UnreadableArticleException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;

/** Texts in feeds and tables, which are HTML or not: only they themselves tell. */
public final class Markup {
    private static final HtmlReader READER = new HtmlReader();
    private static final Pattern PAGE =
            Pattern.compile("\\A\\s*(?:<!doctype html|<html[\\s>])", Pattern.CASE_INSENSITIVE);
    private static final Pattern TAG = Pattern.compile(
            "</(?:p|div|span|a|b|i|em|strong|h[1-6]|ul|ol|li|blockquote|figure|section|article|table)>|<(?:p|br|hr|div)(?:\\s[^<>]{0,500})?/?>",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern MARKED = Pattern.compile("<[A-Za-z/][^<>]{0,500}>|&#?\\w{1,10};");

    private Markup() {}

    /** Whether the text is a whole page. */
    public static boolean isPage(String text) {
        return PAGE.matcher(text).lookingAt();
    }

    /** The story of a whole page. */
    public static Story page(String path, String html) throws UnreadableArticleException {
        return READER.read(path, html, Optional.empty());
    }

    /** The passages of a text that is reporting from its beginning to its end. */
    public static List<Passage> passages(String text) {
        return TAG.matcher(text).find() ? READER.passages(text) : PlainPassages.of(text);
    }

    /** A title, which may be marked as HTML. */
    public static String line(String text) {
        return CleanText.line(
                MARKED.matcher(text).find() ? Jsoup.parseBodyFragment(text).text() : text);
    }
}
