package dev.rapporteur.query;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.riot.rowset.RowSetWriterRegistry;
import org.apache.jena.sparql.util.Context;

/** How a table is written. */
public enum TableFormat {
    /** Aligned columns for people. */
    TEXT("text/plain") {
        @Override
        void write(Table table, OutputStream out) throws IOException {
            out.write(table.textBytes());
        }
    },
    /** SPARQL 1.1 results as CSV: plain values. */
    CSV("text/csv") {
        @Override
        void write(Table table, OutputStream out) {
            writeAs(table, out, ResultSetLang.RS_CSV);
        }
    },
    /** SPARQL 1.1 results as TSV: values as in Turtle, with their types. */
    TSV("text/tab-separated-values") {
        @Override
        void write(Table table, OutputStream out) {
            writeAs(table, out, ResultSetLang.RS_TSV);
        }
    },
    /** SPARQL 1.1 results as JSON; where there are more rows, a member "rapporteur" says so. */
    JSON("application/sparql-results+json") {
        @Override
        void write(Table table, OutputStream out) throws IOException {
            if (table.isCut()) {
                CutJson json = new CutJson(new BufferedOutputStream(out));
                writeAs(table, json, ResultSetLang.RS_JSON);
                json.finish(table.rows().size());
                json.flush();
            } else {
                writeAs(table, out, ResultSetLang.RS_JSON);
            }
        }
    },
    /** The table as RDF in the result-set vocabulary, in Turtle. */
    TTL("text/turtle") {
        @Override
        void write(Table table, OutputStream out) {
            new TurtleTable(table).write(out);
        }
    };

    private final String mediaType;

    TableFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    abstract void write(Table table, OutputStream out) throws IOException;

    /** The format called so, in lower case: text, csv, tsv, json, ttl. */
    public static Optional<TableFormat> named(String word) {
        return Arrays.stream(values())
                .filter(format -> format.word().equals(word))
                .findFirst();
    }

    /** What it is called in HTTP. */
    public String mediaType() {
        return mediaType;
    }

    /** What it is called in a call: {@code format=csv}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    private static void writeAs(Table table, OutputStream out, Lang lang) {
        RowSetWriterRegistry.getFactory(lang).create(lang).write(out, table.rowSet(), new Context());
    }
}
