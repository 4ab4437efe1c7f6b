package dev.rapporteur.serve.pages.view;

import java.util.List;
import java.util.Locale;

/** A part of a page, under a heading. */
public sealed interface Section {
    /** The heading. */
    String heading();

    /** The heading as the last part of an address. */
    default String anchor() {
        return anchor(heading());
    }

    /** A heading as the last part of an address, and as the parameter that turns its pages. */
    static String anchor(String heading) {
        return heading.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    }

    /** Facts in a list. */
    record Facts(String heading, List<Fact> facts) implements Section {
        public Facts {
            facts = List.copyOf(facts);
        }
    }

    /** Events. */
    record Events(String heading, List<Entry> entries, Pager pager) implements Section {
        public Events {
            entries = List.copyOf(entries);
        }
    }

    /** Claims with their words. */
    record Quotes(String heading, List<Quote> quotes, Pager pager) implements Section {
        public Quotes {
            quotes = List.copyOf(quotes);
        }
    }

    /**
     * A table.
     *
     * @param caption what it tells
     * @param columns headings of its columns
     * @param rows each with one cell per column
     */
    record Table(String heading, String caption, List<String> columns, List<List<Cell>> rows, Pager pager)
            implements Section {
        public Table {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
        }
    }

    /**
     * A table for those who want to know everything: folded until somebody opens it.
     *
     * @param open whether it is open already
     */
    record Folded(Table table, boolean open) implements Section {
        @Override
        public String heading() {
            return table.heading();
        }
    }

    /** What stands where a row and a column meet. */
    record Cell(List<Piece> pieces) {
        public Cell {
            pieces = List.copyOf(pieces);
        }

        /** Words that want a wide column. */
        public boolean isLong() {
            return pieces.stream().mapToInt(piece -> piece.words().length()).sum() > 60;
        }

        public static Cell of(Piece... pieces) {
            return new Cell(List.of(pieces));
        }
    }

    /**
     * A picture of time. What it shows is told in words elsewhere on the page.
     *
     * @param caption what it shows
     * @param ticks days to go by
     */
    record Timeline(String heading, String caption, List<Lane> lanes, List<Lane.Mark> ticks) implements Section {
        /** Pixels from one lane to the next. */
        public static final int STEP = 44;

        public Timeline {
            lanes = List.copyOf(lanes);
            ticks = List.copyOf(ticks);
        }

        public int height() {
            return lanes.size() * STEP + STEP;
        }
    }

    /** A text with notes. */
    record Text(String heading, List<Passage> passages) implements Section {
        public Text {
            passages = List.copyOf(passages);
        }
    }

    /** Lines of words. */
    record Notes(String heading, List<List<Piece>> notes) implements Section {
        public Notes {
            notes = List.copyOf(notes);
        }
    }
}
