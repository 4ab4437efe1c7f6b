package dev.rapporteur.ingest.html;

import dev.rapporteur.ingest.CleanText;
import dev.rapporteur.ingest.Field;
import dev.rapporteur.ingest.Statement;
import dev.rapporteur.ingest.Statements;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The headline of a page as its readers see it. Titles for machines carry the site's name, or are cut off. */
final class Headline {
    private static final Pattern CUT_OFF = Pattern.compile("\\s*(?:…|\\.\\.\\.)$");
    private static final Pattern SITE = Pattern.compile("\\s+(?:[|–—-]|::|»)\\s+(?<site>[^|–—»]{2,60})$");

    private Headline() {}

    /** Puts the headline before whatever else is stated. */
    static Statements.Draft first(Statements.Draft stated, Document page) {
        List<String> shown = page.getElementsByTag("h1").stream()
                .map(Element::text)
                .map(CleanText::line)
                .filter(text -> !text.isEmpty())
                .toList();
        Statements.Draft all = Statements.draft();
        Optional<Statement> told =
                stated.first(Field.TITLE).map(title -> new Statement(withoutSite(title.value(), stated), title.from()));
        told.flatMap(title -> asShown(title, shown))
                .or(() -> told)
                .ifPresent(t -> all.add(Field.TITLE, t.value(), t.from()));
        if (told.isEmpty() && shown.size() == 1) {
            all.add(Field.TITLE, shown.get(0), "h1");
        }
        all.add(Field.TITLE, withoutSite(CleanText.line(page.title()), stated), "title of the page");
        return all;
    }

    /** The headline on the page that goes on where the stated title is cut off, or differs in the site's name alone. */
    private static Optional<Statement> asShown(Statement title, List<String> shown) {
        String start = key(CUT_OFF.matcher(title.value()).replaceFirst(""));
        return shown.stream()
                .filter(h1 -> key(h1).length() > 8 && (key(h1).startsWith(start) || start.startsWith(key(h1))))
                .findFirst()
                .map(h1 -> new Statement(h1, "h1"));
    }

    private static String key(String title) {
        return title.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
    }

    /** "Talks resume | Lakeview News" without the site's name, if the page states that it is one. */
    private static String withoutSite(String title, Statements.Draft stated) {
        var end = SITE.matcher(title);
        boolean isSite = end.find()
                && stated.everywhere(Field.CARRIER)
                        .anyMatch(site -> key(site.value()).equals(key(end.group("site"))));
        return isSite ? title.substring(0, end.start()) : title;
    }
}
