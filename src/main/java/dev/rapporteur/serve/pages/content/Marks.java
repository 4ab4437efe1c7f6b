package dev.rapporteur.serve.pages.content;

import dev.rapporteur.serve.pages.view.Piece;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Words of a quote that tell who, when, where and who says so. */
final class Marks {
    private final String quote;
    private final List<Mark> marks = new ArrayList<>();

    Marks(String quote) {
        this.quote = quote;
    }

    /** Marks a stretch, as far as it lies in the quote. */
    void add(int from, int to, String css) {
        if (from >= 0 && to <= quote.length() && from < to) {
            marks.add(new Mark(from, to, css));
        }
    }

    /** Marks words that stand once in the quote, as whole words. */
    void add(String words, String css) {
        int from = quote.indexOf(words);
        if (!words.isEmpty()
                && from >= 0
                && quote.indexOf(words, from + 1) < 0
                && isEdge(from - 1, from)
                && isEdge(from + words.length() - 1, from + words.length())) {
            add(from, from + words.length(), css);
        }
    }

    private boolean isEdge(int before, int after) {
        return before < 0
                || after >= quote.length()
                || !Character.isLetterOrDigit(quote.charAt(before))
                || !Character.isLetterOrDigit(quote.charAt(after));
    }

    /** The quote in pieces. Where two marks meet, the longer one stays. */
    List<Piece> pieces() {
        List<Mark> kept = new ArrayList<>();
        marks.stream()
                .sorted(Comparator.comparingInt((Mark mark) -> mark.from() - mark.to())
                        .thenComparingInt(Mark::from))
                .filter(mark -> kept.stream().noneMatch(mark::overlaps))
                .forEach(kept::add);
        kept.sort(Comparator.comparingInt(Mark::from));
        List<Piece> pieces = new ArrayList<>();
        int done = 0;
        for (Mark mark : kept) {
            plain(done, mark.from(), pieces);
            pieces.add(Piece.marked(quote.substring(mark.from(), mark.to()), mark.css()));
            done = mark.to();
        }
        plain(done, quote.length(), pieces);
        return pieces;
    }

    private void plain(int from, int to, List<Piece> pieces) {
        if (from < to) {
            pieces.add(Piece.text(quote.substring(from, to)));
        }
    }

    private record Mark(int from, int to, String css) {
        boolean overlaps(Mark other) {
            return from < other.to && other.from < to;
        }
    }
}
