package dev.rapporteur.ingest;

/**
 * What stood around an article and is not taken for reporting.
 *
 * @param why in a word or two: "menu", or the id of a rule
 * @param text its words, cut off where they are many
 */
public record Dropped(String why, String text) {
    private static final int MAX_LENGTH = 200;

    public Dropped {
        text = text.length() <= MAX_LENGTH ? text : text.substring(0, MAX_LENGTH - 1) + "…";
    }
}
