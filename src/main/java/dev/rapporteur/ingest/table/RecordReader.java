package dev.rapporteur.ingest.table;

import com.fasterxml.jackson.databind.JsonNode;
import dev.rapporteur.ingest.Entry;
import dev.rapporteur.ingest.Field;
import dev.rapporteur.ingest.Manuscript;
import dev.rapporteur.ingest.Statements;
import dev.rapporteur.ingest.Story;
import dev.rapporteur.ingest.UnreadableArticleException;
import dev.rapporteur.ingest.html.Markup;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Makes articles of records.
 *
 * @param what what a record is, in the words of a message: "JSON record"
 * @param place what its parts are called: "column"
 */
record RecordReader(Columns columns, String what, String place) {
    /** Moments are written as seconds or milliseconds since 1970, too. */
    private static final String MOMENT = "\\d{10}|\\d{13}";

    private static final int SECONDS = 10;

    /**
     * The article of a record, whatever else it holds.
     *
     * @param number its place in the file, from 1
     */
    Entry entry(String file, JsonNode record, long number) {
        JsonNode inner = record.path("_source").isObject() ? record.get("_source") : record;
        String path = Entry.path(file, name(inner, number));
        return new Entry(path, () -> read(path, inner));
    }

    /** Records are known by what they call themselves, else by their place. */
    private String name(JsonNode record, long number) {
        return Fields.of(record)
                .first(columns.ids())
                .map(id -> id.texts().get(0))
                .filter(id -> !id.isBlank())
                .orElse(Long.toString(number));
    }

    Manuscript read(String path, JsonNode record) throws UnreadableArticleException {
        if (Ninjs.is(record)) {
            return Ninjs.read(path, record);
        }
        Fields fields = Fields.of(record);
        Optional<Fields.Field> text = fields.first(columns.texts());
        if (text.isEmpty()) {
            throw new UnreadableArticleException(
                    path,
                    UnreadableArticleException.Reason.NO_TEXT,
                    "no " + place + " of this " + what + " has a text; name it with --columns text=…");
        }
        String words = String.join("\n\n", text.get().texts());
        return Markup.isPage(words)
                ? Markup.page(path, words).with(statements(fields))
                : new Story(path, what, statements(fields), Markup.passages(words), List.of());
    }

    private Statements.Draft statements(Fields fields) {
        Statements.Draft stated = Statements.draft();
        for (Field field : Field.values()) {
            fields.first(columns.keys(field)).ifPresent(found -> found.texts()
                    .forEach(text -> stated.add(field, value(field, text), place + " '" + found.name() + "'")));
        }
        return stated;
    }

    private static String value(Field field, String text) {
        boolean isDay = field == Field.PUBLISHED || field == Field.UPDATED;
        if (isDay && text.matches(MOMENT)) {
            long moment = Long.parseLong(text);
            return (text.length() == SECONDS ? Instant.ofEpochSecond(moment) : Instant.ofEpochMilli(moment)).toString();
        }
        return field == Field.TITLE ? Markup.line(text) : text;
    }
}
