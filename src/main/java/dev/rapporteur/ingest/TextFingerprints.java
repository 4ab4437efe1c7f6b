package dev.rapporteur.ingest;

import dev.rapporteur.model.TextFingerprint;
import info.debatty.java.lsh.MinHash;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Takes the fingerprints of texts. */
final class TextFingerprints {
    /** Words that follow one another: two writers rarely choose three alike. */
    private static final int RUN = 3;

    /** A shorter text says too little: few sentences about one thing may be alike by chance. */
    private static final int FEWEST = 40;

    /** Any prime of this size will do, as long as it stays: fingerprints of different ones cannot be compared. */
    private static final int HASHES = 433_494_437;

    private static final MinHash MIN_HASH = new MinHash(TextFingerprint.LENGTH, HASHES, 1);

    private TextFingerprints() {}

    /** The fingerprint of what paragraphs say; empty for a text of few words. */
    static Optional<TextFingerprint> of(List<String> paragraphs) {
        Set<Integer> triples = triples(words(paragraphs));
        if (triples.size() < FEWEST) {
            return Optional.empty();
        }
        StringBuilder marks = new StringBuilder();
        for (int smallest : MIN_HASH.signature(triples)) {
            marks.append((char) (smallest & 0xFF));
        }
        return Optional.of(new TextFingerprint(triples.size(), marks.toString()));
    }

    /** In small letters and without punctuation, so that house style makes no difference. */
    private static List<String> words(List<String> paragraphs) {
        return paragraphs.stream()
                .flatMap(paragraph -> Stream.of(Line.keyOf(paragraph).split(" ", -1)))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static Set<Integer> triples(List<String> words) {
        Set<Integer> triples = new HashSet<>(2 * words.size());
        for (int i = 0; i + RUN <= words.size(); i++) {
            triples.add(Math.floorMod(hash(words.subList(i, i + RUN)), HASHES));
        }
        return triples;
    }

    /** As {@link String#hashCode()} of the words with spaces between them, which need not be joined for it. */
    private static int hash(List<String> words) {
        int hash = 0;
        for (int i = 0; i < words.size(); i++) {
            hash = i == 0 ? hash : 31 * hash + ' ';
            String word = words.get(i);
            for (int at = 0; at < word.length(); at++) {
                hash = 31 * hash + word.charAt(at);
            }
        }
        return hash;
    }
}
