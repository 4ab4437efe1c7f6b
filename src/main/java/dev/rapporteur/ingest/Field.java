package dev.rapporteur.ingest;

import java.util.List;
import java.util.Locale;

/**
 * What an article can tell of itself.
 *
 * <p>Each field lists the keys under which front matter and tables state it, the surest first: lower case, without '-',
 * '_' and spaces.
 */
public enum Field {
    TITLE("title", "headline"),
    OUTLET("outlet", "source", "newspaper", "agency"),
    CARRIER("carrier", "publisher", "site", "sitename", "website", "publication", "via"),
    AUTHOR("author", "authors", "byline", "by", "creator"),
    PUBLISHED(
            "published",
            "publishedat",
            "datepublished",
            "pubdate",
            "publishdate",
            "publicationdate",
            "date",
            "created"),
    UPDATED("updated", "updatedat", "modified", "datemodified", "lastmodified", "lastmod"),
    URL("url", "link", "canonicalurl", "canonical", "permalink", "originalurl", "sourceurl", "source"),
    LANGUAGE("language", "lang", "inlanguage"),
    DATELINE("dateline");

    @SuppressWarnings("ImmutableEnumChecker") // what List.of makes is immutable
    private final List<String> keys;

    Field(String... keys) {
        this.keys = List.of(keys);
    }

    public List<String> keys() {
        return keys;
    }

    /** The form in which keys are compared: "Date-Published" as "datepublished". */
    public static String key(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[-_ ]", "");
    }

    /** In the words of a message. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
