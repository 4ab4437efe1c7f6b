package dev.rapporteur.ingest.xml;

import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.feed.synd.SyndPerson;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import dev.rapporteur.ingest.Damage;
import dev.rapporteur.ingest.Entry;
import dev.rapporteur.ingest.Field;
import dev.rapporteur.ingest.Statements;
import dev.rapporteur.ingest.Story;
import dev.rapporteur.ingest.UnreadableArticleException;
import dev.rapporteur.ingest.html.Markup;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jdom2.Document;
import org.jdom2.Element;
import org.jspecify.annotations.Nullable;

/** RSS and Atom. */
final class Feed {
    private static final Set<String> ITEMS = Set.of("item", "entry");
    private static final List<String> PUBLISHED = List.of("pubDate", "published", "issued", "date");
    private static final List<String> UPDATED = List.of("updated", "modified");

    private final SyndFeed feed;
    private final String kind;

    private Feed(SyndFeed feed) {
        this.feed = feed;
        this.kind = feed.getFeedType().toLowerCase(Locale.ROOT).startsWith("atom") ? "Atom" : "RSS";
    }

    static List<Entry> entries(String path, Document document) throws UnreadableArticleException {
        List<Element> items = items(document.getRootElement());
        Feed reader = new Feed(parse(path, document));
        List<Entry> entries = new ArrayList<>();
        for (SyndEntry item : reader.feed.getEntries()) {
            int place = entries.size();
            String name = Entry.path(path, name(item, place + 1));
            Optional<Element> element = place < items.size() ? Optional.of(items.get(place)) : Optional.empty();
            entries.add(new Entry(name, () -> reader.story(name, item, element)));
        }
        return entries;
    }

    private static SyndFeed parse(String path, Document document) throws UnreadableArticleException {
        try {
            return new SyndFeedInput(false, Locale.ROOT).build(document);
        } catch (FeedException | RuntimeException broken) { // what the library cannot make sense of
            throw Damage.of(path, "feed", broken);
        }
    }

    /** The items as they are written, in their order. */
    private static List<Element> items(Element root) {
        Element channel = Optional.ofNullable(root.getChild("channel", root.getNamespace()))
                .orElse(root);
        Stream<Element> all = Stream.concat(
                channel.getChildren().stream(), channel.equals(root) ? Stream.of() : root.getChildren().stream());
        return all.filter(element -> ITEMS.contains(element.getName())).toList();
    }

    private static String name(SyndEntry item, int number) {
        return Stream.of(word(item.getUri()), word(item.getLink()))
                .filter(name -> !name.isBlank())
                .findFirst()
                .orElse(Integer.toString(number));
    }

    private Story story(String name, SyndEntry item, Optional<Element> element) {
        Statements.Draft stated = Statements.draft()
                .add(Field.TITLE, Markup.line(word(item.getTitle())), kind + " title")
                .add(Field.CARRIER, word(feed.getLink()), kind + " link of the feed")
                .add(Field.URL, word(item.getLink()), kind + " link")
                .add(Field.LANGUAGE, word(feed.getLanguage()), kind + " language");
        if (item.getSource() != null) {
            stated.add(Field.OUTLET, word(item.getSource().getTitle()), kind + " source");
        }
        authors(item, stated);
        element.ifPresent(written -> {
            day(written, PUBLISHED, Field.PUBLISHED, stated);
            day(written, UPDATED, Field.UPDATED, stated);
        });
        return new Story(name, kind + " item", stated, Markup.passages(text(item)), List.of());
    }

    /** As it is written: the library knows the moment, but no longer the day of its zone. */
    private void day(Element written, List<String> names, Field field, Statements.Draft stated) {
        for (String name : names) {
            written.getChildren().stream()
                    .filter(child -> child.getName().equals(name))
                    .forEach(child -> stated.add(field, child.getText(), kind + " " + name));
        }
    }

    private void authors(SyndEntry item, Statements.Draft stated) {
        for (SyndPerson person : item.getAuthors()) {
            stated.add(Field.AUTHOR, word(person.getName()), kind + " author");
        }
        if (item.getAuthors().isEmpty()) {
            stated.add(Field.AUTHOR, person(word(item.getAuthor())), kind + " author");
        }
    }

    /** RSS has "desk@example.org (Ana Ruiz)". */
    private static String person(String author) {
        return author.replaceFirst("^\\S+@\\S+\\s+\\((?<name>[^()]+)\\)$", "${name}");
    }

    /** The full text where the feed has it, else what it tells of it. */
    private static String text(SyndEntry item) {
        Stream<SyndContent> full = item.getContents().stream();
        Stream<SyndContent> teaser = Stream.ofNullable(item.getDescription());
        return Stream.concat(full, teaser)
                .map(content -> word(content.getValue()))
                .filter(text -> !text.isBlank())
                .findFirst()
                .orElse("");
    }

    private static String word(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }
}
