package dev.rapporteur.ingest.table;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvFactory;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import dev.rapporteur.ingest.Damage;
import dev.rapporteur.ingest.Entries;
import dev.rapporteur.ingest.Entry;
import dev.rapporteur.ingest.InputFile;
import dev.rapporteur.ingest.UnreadableArticleException;
import dev.rapporteur.ingest.UnreadableArticleException.Reason;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Articles as rows below a row of names: CSV, with commas or semicolons, and TSV. */
public final class CsvEntries implements Entries {
    private static final int HEAD = 1 << 14;
    private static final CsvMapper MAPPER = CsvMapper.builder(
                    CsvFactory.builder().streamReadConstraints(Json.LIMITS).build())
            .enable(CsvParser.Feature.SKIP_EMPTY_LINES)
            .enable(CsvParser.Feature.IGNORE_TRAILING_UNMAPPABLE)
            .build();

    private final String path;
    private final MappingIterator<JsonNode> rows;
    private final Allowance text;
    private final RecordReader records;
    private long number = 1;

    private CsvEntries(String path, MappingIterator<JsonNode> rows, Allowance text, RecordReader records) {
        this.path = path;
        this.rows = rows;
        this.text = text;
        this.records = records;
    }

    /** The rows of a table, one at a time. */
    public static CsvEntries of(String path, InputStream in, Charset charset, Columns columns)
            throws UnreadableArticleException {
        try {
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, charset), 2 * HEAD);
            char separator = separator(head(reader));
            Allowance text = new Allowance(reader, InputFile.MAX_BYTES);
            CsvSchema schema = CsvSchema.emptySchema().withHeader().withColumnSeparator(separator);
            MappingIterator<JsonNode> rows =
                    MAPPER.readerFor(JsonNode.class).with(schema).readValues(text);
            rows.hasNextValue(); // reads the names
            requireText(path, names(rows), columns);
            return new CsvEntries(path, rows, text, new RecordReader(columns, "row", "column"));
        } catch (IOException | RuntimeException broken) {
            throw Damage.of(path, "table", broken);
        }
    }

    /** The row of names. A mark of byte order before it is no part of a name. */
    private static String head(BufferedReader reader) throws IOException {
        reader.mark(1);
        if (reader.read() != '\uFEFF') {
            reader.reset();
        }
        reader.mark(HEAD);
        char[] head = new char[HEAD];
        int length = Math.max(0, reader.read(head, 0, HEAD));
        reader.reset();
        return new String(head, 0, length).lines().findFirst().orElse("");
    }

    /** Whatever parts most names. */
    private static char separator(String names) {
        char best = ',';
        for (char separator : new char[] {'\t', ';'}) {
            best = count(names, separator) > count(names, best) ? separator : best;
        }
        return best;
    }

    private static long count(String names, char separator) {
        return names.chars().filter(c -> c == separator).count();
    }

    private static Set<String> names(MappingIterator<JsonNode> rows) {
        CsvSchema schema = (CsvSchema) rows.getParser().getSchema();
        Set<String> names = new LinkedHashSet<>();
        schema.forEach(column -> names.add(column.getName()));
        return names;
    }

    private static void requireText(String path, Set<String> names, Columns columns) throws UnreadableArticleException {
        if (!columns.findText(names)) {
            throw new UnreadableArticleException(
                    path,
                    Reason.NO_TEXT,
                    "no column of this table is known to hold a text (" + String.join(", ", first(names))
                            + "); name it with --columns text=…");
        }
    }

    private static List<String> first(Set<String> names) {
        return names.stream().limit(12).toList();
    }

    @Override
    public Optional<Entry> next() throws UnreadableArticleException {
        try {
            text.renew();
            if (!rows.hasNextValue()) {
                return Optional.empty();
            }
            number++;
            return Optional.of(records.entry(path, rows.nextValue(), number));
        } catch (IOException | RuntimeException broken) { // the library wraps some
            throw Damage.of(path, "table", broken);
        }
    }
}
