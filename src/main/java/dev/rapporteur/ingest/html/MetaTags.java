package dev.rapporteur.ingest.html;

import dev.rapporteur.ingest.Field;
import dev.rapporteur.ingest.Statements;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a page states in its meta tags: OpenGraph, Dublin Core, and what readers of pages agreed upon. */
final class MetaTags {
    /** Names of tags by field, the surest first. */
    private static final Map<Field, List<String>> NAMES = Map.of(
            Field.TITLE, List.of("og:title", "dc.title", "parsely-title", "sailthru.title", "twitter:title", "title"),
            Field.OUTLET, List.of("original-source", "syndication-source", "dc.source"),
            Field.CARRIER,
                    List.of("og:site_name", "dc.publisher", "publisher", "application-name", "citation_journal_title"),
            Field.AUTHOR,
                    List.of(
                            "author",
                            "article:author",
                            "parsely-author",
                            "sailthru.author",
                            "byl",
                            "dc.creator",
                            "dc.creator.name",
                            "dcterms.creator",
                            "citation_author",
                            "article:author_name"),
            Field.PUBLISHED,
                    List.of(
                            "article:published_time",
                            "og:article:published_time",
                            "datepublished",
                            "parsely-pub-date",
                            "sailthru.date",
                            "dc.date.issued",
                            "dcterms.issued",
                            "dcterms.created",
                            "dc.date",
                            "dcterms.date",
                            "pubdate",
                            "publishdate",
                            "publish-date",
                            "publish_date",
                            "publication_date",
                            "date",
                            "article.published",
                            "article_date_original",
                            "citation_publication_date",
                            "originalpublicationdate"),
            Field.UPDATED,
                    List.of(
                            "article:modified_time",
                            "og:updated_time",
                            "datemodified",
                            "dcterms.modified",
                            "lastmod",
                            "last-modified",
                            "revised",
                            "article.updated"),
            Field.URL, List.of("og:url", "dc.identifier"),
            Field.LANGUAGE, List.of("og:locale", "content-language", "dc.language", "language"));

    private final Map<String, List<String>> values = new HashMap<>();

    static MetaTags of(Document page) {
        MetaTags tags = new MetaTags();
        page.getElementsByTag("meta").forEach(tags::add);
        return tags;
    }

    private void add(Element meta) {
        String content = meta.attr("content");
        for (String attribute : List.of("property", "name", "itemprop", "http-equiv")) {
            String name = meta.attr(attribute).toLowerCase(Locale.ROOT);
            if (!name.isEmpty() && !content.isBlank()) {
                values.computeIfAbsent(name, any -> new ArrayList<>()).add(content);
            }
        }
    }

    Optional<String> first(String name) {
        return values.getOrDefault(name, List.of()).stream().findFirst();
    }

    void addTo(Statements.Draft stated) {
        NAMES.forEach((field, names) -> names.forEach(name -> values.getOrDefault(name, List.of()).stream()
                .filter(value -> field != Field.AUTHOR || !value.startsWith("http"))
                .forEach(value -> stated.add(field, value, "meta " + name))));
    }
}
