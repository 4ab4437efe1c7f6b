package dev.rapporteur.evaluate;

/** A fact as it was extracted from an article. */
interface ToldFact {
    /** One line for messages. */
    String words();

    /** The words of the article it rests on; empty where it rests on several. */
    default String quote() {
        return "";
    }
}
