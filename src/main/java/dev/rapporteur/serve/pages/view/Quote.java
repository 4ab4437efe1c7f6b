package dev.rapporteur.serve.pages.view;

import java.util.List;

/**
 * A claim with the words that it rests on.
 *
 * @param what what is claimed, in a few words, which lead to the claim
 * @param told which status this claim tells
 * @param stance what the speaker does if it is not to assert, or nothing
 * @param words the quote, in which some words are marked
 * @param speaker who says it inside the article, or nothing
 * @param outlet who originated the article
 * @param published the day of publication, as in an attribute, or nothing
 * @param day the same for people
 * @param article the article
 */
public record Quote(
        Piece what,
        Badge told,
        String stance,
        List<Piece> words,
        String speaker,
        Piece outlet,
        String published,
        Piece day,
        Piece article) {
    public Quote {
        words = List.copyOf(words);
    }
}
