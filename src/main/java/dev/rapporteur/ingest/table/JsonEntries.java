package dev.rapporteur.ingest.table;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import dev.rapporteur.ingest.Damage;
import dev.rapporteur.ingest.Entries;
import dev.rapporteur.ingest.Entry;
import dev.rapporteur.ingest.InputFile;
import dev.rapporteur.ingest.InputFiles;
import dev.rapporteur.ingest.UnreadableArticleException;
import dev.rapporteur.ingest.UnreadableArticleException.Reason;
import dev.rapporteur.ingest.html.HtmlDecoding;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Articles in JSON. */
public final class JsonEntries {
    /** Members that hold the articles where a document is an answer of a search or a list with a heading. */
    private static final List<String> LISTS = List.of("articles", "items", "results", "documents", "docs", "data");

    private JsonEntries() {}

    /** The elements of a list, one at a time. */
    public static Entries list(String path, InputStream in, Columns columns) throws UnreadableArticleException {
        Allowance text = new Allowance(new InputStreamReader(in, StandardCharsets.UTF_8), InputFile.MAX_BYTES);
        try {
            JsonParser parser = Json.MAPPER.createParser(text);
            if (parser.nextToken() != JsonToken.START_ARRAY) {
                throw new UnreadableArticleException(path, Reason.BROKEN, "this is no list in JSON; get it anew");
            }
            return new ListEntries(path, parser, text, reader(columns));
        } catch (IOException broken) {
            throw Damage.of(path, "JSON", broken);
        }
    }

    private static RecordReader reader(Columns columns) {
        return new RecordReader(columns, "JSON record", "member");
    }

    private static final class ListEntries implements Entries {
        private final String path;
        private final JsonParser parser;
        private final Allowance text;
        private final RecordReader records;
        private long number;

        ListEntries(String path, JsonParser parser, Allowance text, RecordReader records) {
            this.path = path;
            this.parser = parser;
            this.text = text;
            this.records = records;
        }

        @Override
        public Optional<Entry> next() throws UnreadableArticleException {
            try {
                text.renew();
                JsonToken token = parser.nextToken();
                if (token == JsonToken.END_ARRAY) {
                    return Optional.empty();
                }
                number++;
                JsonNode record = parser.readValueAsTree();
                return Optional.of(
                        record != null && record.isObject()
                                ? records.entry(path, record, number)
                                : noRecord(path, number));
            } catch (IOException broken) {
                throw Damage.of(path, "JSON", broken);
            }
        }
    }

    /** An object in each line. A line that is broken costs one article. */
    public static Entries lines(String path, InputStream in, Columns columns) {
        BoundedLines lines = new BoundedLines(in, InputFile.MAX_BYTES);
        RecordReader records = reader(columns);
        return new Entries() {
            private long number;

            @Override
            public Optional<Entry> next() throws UnreadableArticleException {
                try {
                    Optional<byte[]> line = lines.next();
                    number++;
                    while (line.isPresent() && isBlank(line.get())) {
                        line = lines.next();
                        number++;
                    }
                    return line.map(bytes -> entry(path, bytes, number, records));
                } catch (IOException broken) {
                    throw Damage.of(path, "file", broken);
                }
            }
        };
    }

    private static boolean isBlank(byte[] line) {
        for (byte b : line) {
            if (b != ' ' && b != '\t' && b != '\r') {
                return false;
            }
        }
        return true;
    }

    private static Entry entry(String path, byte[] line, long number, RecordReader records) {
        if (line.length > InputFile.MAX_BYTES) {
            return Entry.refused(
                    Entry.path(path, Long.toString(number)),
                    Reason.TOO_LARGE,
                    "line " + number + " has more than the " + InputFile.MAX_BYTES
                            + " bytes an article may have; break it up");
        }
        try {
            JsonNode record = Json.MAPPER.readTree(HtmlDecoding.decode(line, Optional.empty()));
            return record.isObject() ? records.entry(path, record, number) : noRecord(path, number);
        } catch (IOException broken) {
            return Entry.refused(
                    Entry.path(path, Long.toString(number)),
                    Reason.BROKEN,
                    "line " + number + " is no JSON (" + Damage.words(broken) + "); mend or remove it");
        }
    }

    private static Entry noRecord(String path, long number) {
        return Entry.refused(
                Entry.path(path, Long.toString(number)),
                Reason.BROKEN,
                "it is no JSON object, as an article is; mend or remove it");
    }

    /** An article, or an object that holds several. */
    public static Entries document(String path, InputStream in, Columns columns) throws UnreadableArticleException {
        String text = HtmlDecoding.decode(InputFiles.read(path, in).bytes(), Optional.empty());
        try {
            JsonNode document = Json.MAPPER.readTree(text);
            RecordReader records = reader(columns);
            if (JsonFeed.is(document)) {
                return Entries.of(JsonFeed.entries(path, document));
            }
            boolean isArticle = Ninjs.is(document)
                    || columns.findText(Fields.of(document).byKey().keySet());
            Optional<JsonNode> list = LISTS.stream()
                    .map(document::path)
                    .filter(JsonEntries::isList)
                    .findFirst();
            return Entries.of(
                    list.isPresent() && !isArticle
                            ? entries(path, list.get(), records)
                            : List.of(new Entry(path, () -> records.read(path, document))));
        } catch (IOException broken) {
            throw Damage.of(path, "JSON", broken);
        }
    }

    private static boolean isList(JsonNode node) {
        return node.isArray() && node.path(0).isObject();
    }

    private static List<Entry> entries(String path, JsonNode list, RecordReader records) {
        List<Entry> entries = new ArrayList<>();
        for (JsonNode record : list) {
            entries.add(records.entry(path, record, entries.size() + 1L));
        }
        return entries;
    }
}
