package dev.rapporteur.serve.pages.view;

/**
 * Words in a line.
 *
 * @param href where a click on them leads, or nothing
 * @param css how the style sheet knows them, or nothing
 */
public record Piece(String words, String href, String css) {
    public static Piece text(String words) {
        return new Piece(words, "", "");
    }

    public static Piece link(String words, String href) {
        return new Piece(words, href, "");
    }

    /** What the articles do not tell, said in words. */
    public static Piece unknown(String words) {
        return new Piece(words, "", "unknown");
    }

    /** Words that tell something of a claim. */
    public static Piece marked(String words, String css) {
        return new Piece(words, "", css);
    }
}
