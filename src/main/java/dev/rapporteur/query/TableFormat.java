package dev.rapporteur.query;

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
    TEXT {
        @Override
        void write(Table table, OutputStream out) throws IOException {
            out.write(table.textBytes());
        }
    },
    /** SPARQL 1.1 results as CSV: plain values. */
    CSV {
        @Override
        void write(Table table, OutputStream out) {
            writeAs(table, out, ResultSetLang.RS_CSV);
        }
    },
    /** SPARQL 1.1 results as TSV: values as in Turtle, with their types. */
    TSV {
        @Override
        void write(Table table, OutputStream out) {
            writeAs(table, out, ResultSetLang.RS_TSV);
        }
    },
    /** SPARQL 1.1 results as JSON. */
    JSON {
        @Override
        void write(Table table, OutputStream out) {
            writeAs(table, out, ResultSetLang.RS_JSON);
        }
    },
    /** The table as RDF in the result-set vocabulary, in Turtle. */
    TTL {
        @Override
        void write(Table table, OutputStream out) {
            new TurtleTable(table).write(out);
        }
    };

    abstract void write(Table table, OutputStream out) throws IOException;

    /** The format called so, in lower case: text, csv, tsv, json, ttl. */
    public static Optional<TableFormat> named(String word) {
        return Arrays.stream(values())
                .filter(format -> format.name().toLowerCase(Locale.ROOT).equals(word))
                .findFirst();
    }

    private static void writeAs(Table table, OutputStream out, Lang lang) {
        RowSetWriterRegistry.getFactory(lang).create(lang).write(out, table.rowSet(), new Context());
    }
}
