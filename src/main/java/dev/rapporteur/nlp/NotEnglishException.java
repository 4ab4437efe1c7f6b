package dev.rapporteur.nlp;

/** The article is in a language that the rules do not read. */
public final class NotEnglishException extends Exception {
    /** Names the file and the language in words. */
    public NotEnglishException(String file, String language) {
        super(file + ": written in " + language + "; only English is read so far");
    }
}
