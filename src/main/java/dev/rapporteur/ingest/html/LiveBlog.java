package dev.rapporteur.ingest.html;

import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Tells pages that carry the reports of many hours, each with its own time and author. */
final class LiveBlog {
    private static final Pattern NAME = Pattern.compile("(?:^|[\\s_-])live-?(?:blog|updates|coverage)(?:$|[\\s_-])");

    private LiveBlog() {}

    /** Whether a page says so itself. A link to a live blog does not make it one. */
    static boolean is(Document page, JsonLd stated, Element frame) {
        return stated.isLiveBlog()
                || isNamed(page.body())
                || isNamed(frame)
                || page.getElementsByAttributeValueEnding("itemtype", "/LiveBlogPosting")
                                .first()
                        != null;
    }

    private static boolean isNamed(Element element) {
        return NAME.matcher(element.className()).find()
                || NAME.matcher(element.id()).find()
                || NAME.matcher(element.attr("data-type")).find();
    }
}
