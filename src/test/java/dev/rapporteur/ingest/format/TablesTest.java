package dev.rapporteur.ingest.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.rapporteur.ingest.table.Columns;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Articles as rows and records. */
class TablesTest {
    private static final String MET = "Ana Ruiz met Tom Okafor in Lisbon on Monday.";
    private static final String LEFT = "Lena Brandt left Graustark a day later.";

    @Test
    void readsAnObjectInEachLine() {
        String lines =
                """
                {"id": "a-1", "headline": "Talks in Lisbon", "source": {"id": 7, "name": "Reuters"}, "author": ["Lena Brandt", "Tom Okafor"], \
                "date": "2026-03-03T23:30:00-05:00", "url": "https://example.org/a", "body": "%s\\n\\n%s"}

                {"title": "Second", "text": "<p>%s</p><p>%s</p>", "published": 1772582400}
                {"title": "Broken
                [1, 2]
                {"title": "Without a text"}
                """
                        .formatted(MET, LEFT, MET, LEFT);
        assertEquals(
                List.of(
                        "a.jsonl!/a-1 | Talks in Lisbon | Reuters | by Lena Brandt, Tom Okafor | 2026-03-03 | https://example.org/a | "
                                + MET + " | " + LEFT,
                        "a.jsonl!/3 | Second | 2026-03-04 | " + MET + " | " + LEFT),
                Opened.told("a.jsonl", lines).subList(0, 2));
        assertEquals(
                List.of(
                        "BROKEN a.jsonl!/4: line 4 is no JSON",
                        "BROKEN a.jsonl!/5: it is no JSON object, as an article is; mend or remove it",
                        "NO_TEXT a.jsonl!/6: no member of this JSON record has a text; name it with --columns text=…"),
                Opened.told("a.jsonl", lines).subList(2, 5).stream()
                        .map(line -> line.replaceFirst("(is no JSON) \\(.*", "$1"))
                        .toList());
    }

    @Test
    void readsAList() {
        String list = "[{\"title\": \"One\", \"content\": \"%s\"},\n {\"title\": \"Two\", \"content\": \"%s\"}, 3]"
                .formatted(MET, LEFT);
        assertEquals(
                List.of(
                        "a.json!/1 | One | " + MET,
                        "a.json!/2 | Two | " + LEFT,
                        "BROKEN a.json!/3: it is no JSON object, as an article is; mend or remove it"),
                Opened.told("a.json", list));
    }

    @Test
    void tellsOfAListThatBreaksOff() {
        List<String> told = Opened.told("a.json", "[{\"title\": \"One\", \"text\": \"" + MET + "\"}, {\"title");
        assertEquals("a.json!/1 | One | " + MET, told.get(0));
        assertEquals("BROKEN a.json: this JSON is broken", told.get(1).replaceFirst(" \\(.*", ""));
    }

    @Test
    void readsTheArticlesOfAnAnswer() {
        assertEquals(
                List.of("-!/1 | One | Reuters | " + MET),
                Opened.told(
                        "-",
                        "{\"status\": \"ok\",\n \"articles\": [{\"title\": \"One\", \"source\": {\"id\": null, \"name\": \"Reuters\"}, \"content\": \""
                                + MET + "\"}]}"));
    }

    @Test
    void readsColumnsThatAUserNames() {
        String table = "Key;Überschrift;Datum;Absatz;date\n" + "x/1;\"Talks; in Lisbon\";3 March 2026;\"" + MET + "\n\n"
                + LEFT + "\";2020-01-01\n";
        Columns columns = Columns.parse("id=Key, title=Überschrift,published=Datum,text=Absatz");
        List<String> expected = List.of("a.csv!/x/1 | Talks; in Lisbon | 2026-03-03 | " + MET + " | " + LEFT);
        assertEquals(expected, Opened.told("a.csv", table.getBytes(StandardCharsets.UTF_8), columns));
        assertEquals(expected, Opened.told("a.csv", table.getBytes(Charset.forName("windows-1252")), columns));
        assertEquals(expected, Opened.told("a.csv", ("\uFEFF" + table).getBytes(StandardCharsets.UTF_8), columns));
        assertEquals(
                List.of(
                        "NO_TEXT a.csv: no column of this table is known to hold a text (Key, Überschrift, Datum, Absatz, date);"
                                + " name it with --columns text=…"),
                Opened.told("a.csv", table));
    }

    @Test
    void readsTabs() {
        assertEquals(
                List.of("a.tsv!/2 | One | " + MET, "a.tsv!/3 | Two | " + LEFT),
                Opened.told("a.tsv", "title\ttext\nOne\t" + MET + "\nTwo\t" + LEFT + "\textra\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "title", "title=", "heading=x", "title=a,title=b", "title=a,"})
    void refusesWhatMapsNothing(String mapping) {
        assertThrows(IllegalArgumentException.class, () -> Columns.parse(mapping));
    }

    @Test
    void readsNinjs() {
        String first =
                "{\"uri\": \"https://example.org/n/1\", \"headline\": \"Talks\", \"byline\": \"Lena Brandt\", \"source\": \"Reuters\","
                        + "\"versioncreated\": \"2026-03-03T10:00:00Z\", \"body_xhtml\": \"<p>" + MET + "</p>\"}";
        String present =
                "{\"uri\": \"https://example.org/n/2\", \"standard\": {\"name\": \"ninjs\", \"version\": \"2.0\"}, \"by\": \"Lena Brandt\","
                        + "\"headlines\": [{\"role\": \"short\", \"value\": \"T\"}, {\"role\": \"main\", \"value\": \"Talks\"}],"
                        + "\"firstcreated\": \"2026-03-03T10:00:00Z\", \"bodies\": [{\"role\": \"main\", \"value\": \""
                        + MET + "\"}]}";
        assertEquals(
                List.of("a.json | Talks | Reuters | by Lena Brandt | 2026-03-03 | https://example.org/n/1 | " + MET),
                Opened.told("a.json", first));
        assertEquals(
                List.of("a.json | Talks | by Lena Brandt | 2026-03-03 | https://example.org/n/2 | " + MET),
                Opened.told("a.json", present));
    }

    @Test
    void readsJsonFeed() {
        String feed =
                """
                {"version": "https://jsonfeed.org/version/1.1", "title": "News", "home_page_url": "https://www.reuters.com/", "items": [
                 {"id": "1", "url": "https://example.org/f/1", "title": "Talks &amp; more", "content_html": "<p>%s</p>",
                  "date_published": "2026-03-03T10:00:00Z", "authors": [{"name": "Lena Brandt"}]},
                 {"id": "2", "content_text": "%s"}]}
                """
                        .formatted(MET, LEFT);
        assertEquals(
                List.of(
                        "f.json!/1 | Talks & more | Reuters | by Lena Brandt | 2026-03-03 | https://example.org/f/1 | "
                                + MET,
                        "f.json!/2 | Reuters | " + LEFT),
                Opened.told("f.json", feed));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[Editor's note: names were changed.]\n\nAna Ruiz met Tom Okafor.",
                "{Lisbon} Ana Ruiz met Tom Okafor.",
                "title,text\nAna Ruiz met Tom Okafor.",
                "<b>Ana Ruiz</b> met Tom Okafor.",
                "From: here to there\nAna Ruiz met Tom Okafor."
            })
    void leavesTextsThatLookLikeIt(String text) {
        assertEquals(Format.TEXT, Format.of("a.txt", text.getBytes(StandardCharsets.UTF_8)));
    }
}
