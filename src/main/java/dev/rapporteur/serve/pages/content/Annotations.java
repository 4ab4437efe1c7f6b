package dev.rapporteur.serve.pages.content;

import dev.rapporteur.serve.pages.read.Texts.Stretch;
import dev.rapporteur.serve.pages.view.Passage;
import dev.rapporteur.serve.pages.view.Passage.Note;
import dev.rapporteur.serve.pages.view.Passage.Part;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A text in paragraphs, with a note behind the words of each claim. Claims may share words. */
record Annotations(String text, List<Claimed> claims) {
    /** Words up to an empty line. */
    private static final Pattern PARAGRAPH = Pattern.compile("\\S.*?(?=\\s*\\R\\s*\\R|\\s*\\z)", Pattern.DOTALL);

    Annotations {
        claims = claims.stream().map(claim -> claim.within(text)).toList();
    }

    /** The words of a claim. */
    record Claimed(int start, int end, Note note) {
        /** As far as it lies in the text, and without white space behind it, so that its end lies in a paragraph. */
        Claimed within(String text) {
            int last = Math.min(end, text.length());
            while (last > start && Character.isWhitespace(text.charAt(last - 1))) {
                last--;
            }
            return new Claimed(start, last, note);
        }
    }

    List<Passage> of(List<Stretch> passages) {
        return passages.stream().flatMap(this::paragraphs).map(this::annotated).toList();
    }

    private Stream<Stretch> paragraphs(Stretch passage) {
        return PARAGRAPH
                .matcher(text.substring(passage.start(), passage.end()))
                .results()
                .map((MatchResult found) ->
                        new Stretch(passage.start() + found.start(), passage.start() + found.end()));
    }

    private Passage annotated(Stretch paragraph) {
        List<Claimed> here = claims.stream()
                .filter(claim -> claim.start() < paragraph.end() && claim.end() > paragraph.start())
                .toList();
        TreeSet<Integer> edges = new TreeSet<>(List.of(paragraph.start(), paragraph.end()));
        here.forEach(claim -> edges.addAll(List.of(claim.start(), claim.end())));
        List<Integer> cuts = List.copyOf(edges.subSet(paragraph.start(), true, paragraph.end(), true));
        return new Passage(Stream.iterate(1, i -> i < cuts.size(), i -> i + 1)
                .map(i -> part(cuts.get(i - 1), cuts.get(i), here))
                .toList());
    }

    private Part part(int from, int to, List<Claimed> here) {
        return new Part(
                text.substring(from, to),
                here.stream().anyMatch(claim -> claim.start() <= from && claim.end() >= to),
                here.stream()
                        .filter(claim -> claim.end() == to)
                        .map(Claimed::note)
                        .toList());
    }
}
