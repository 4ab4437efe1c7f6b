package dev.rapporteur.model;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * One sentence with its dependency tree.
 *
 * @param index place in its article, zero-based
 * @param block the block it stands in
 * @param paragraph place of that block in {@link Article#blocks()}
 * @param span where it stands in the article's text
 * @param tokens its words in order; at least one
 */
public record Sentence(int index, Block block, int paragraph, TextSpan span, List<Token> tokens) {
    public Sentence {
        tokens = List.copyOf(tokens);
        if (tokens.isEmpty()) {
            throw new IllegalArgumentException("a sentence without words at " + span);
        }
    }

    public Token token(int i) {
        return tokens.get(i);
    }

    public int size() {
        return tokens.size();
    }

    /** The words that depend on the given one, in order. */
    public List<Token> children(Token head) {
        List<Token> found = new ArrayList<>();
        for (Token token : tokens) {
            if (token.head() == head.index()) {
                found.add(token);
            }
        }
        return found;
    }

    /** The words that depend on the given one by one of these labels, in order. */
    public Stream<Token> children(Token head, String... labels) {
        List<String> wanted = List.of(labels);
        return children(head).stream().filter(t -> wanted.contains(t.label()));
    }

    /** Whether {@code token} is {@code ancestor} or depends on it, directly or not. */
    public boolean dominates(Token ancestor, Token token) {
        int steps = 0;
        for (int i = token.index();
                i >= 0 && steps <= tokens.size();
                i = tokens.get(i).head(), steps++) {
            if (i == ancestor.index()) {
                return true;
            }
        }
        return false;
    }

    /** All words under the given one, itself included, in order. */
    public List<Token> subtree(Token top) {
        return tokens.stream().filter(t -> dominates(top, t)).toList();
    }

    /** The stretch from the first to the last of these words. */
    public static TextSpan spanOf(List<Token> words) {
        return words.get(0).span().union(words.get(words.size() - 1).span());
    }
}
