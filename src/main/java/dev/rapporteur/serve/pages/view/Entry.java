package dev.rapporteur.serve.pages.view;

import java.util.List;

/**
 * An event in a list.
 *
 * @param when its time for people
 * @param status what all claims about it come to
 * @param title what it is, which leads to its page
 * @param details what else is known of it
 * @param reports how many claims, outlets and independent origins stand behind it
 * @param outlets who reports it
 * @param quotes words of some of its claims
 */
public record Entry(
        Piece when,
        Badge status,
        Piece title,
        List<Piece> details,
        String reports,
        List<Piece> outlets,
        List<Quote> quotes) {
    public Entry {
        details = List.copyOf(details);
        outlets = List.copyOf(outlets);
        quotes = List.copyOf(quotes);
    }
}
