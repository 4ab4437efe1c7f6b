package dev.rapporteur.model;

/**
 * A part of an article's text that carries reporting. What no block covers was dropped as chrome of the page.
 *
 * @param role what the part is on the page
 * @param span where it stands in {@link Article#text()}, without a dateline or byline at its beginning
 */
public record Block(Role role, TextSpan span) {
    /** What a block is on the page. */
    public enum Role {
        HEADLINE,
        CAPTION,
        PARAGRAPH
    }
}
