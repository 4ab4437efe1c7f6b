package dev.rapporteur.nlp;

/** The article is in a language that the rules do not read. */
public final class NotEnglishException extends Exception {
    NotEnglishException(String file, String language) {
        super(file + ": written in " + language + "; only English is read so far");
    }
}
