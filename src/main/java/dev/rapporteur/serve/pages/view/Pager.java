package dev.rapporteur.serve.pages.view;

/**
 * Leads through a long list.
 *
 * @param previous where the page before this one is, or nothing
 * @param next where the page after this one is, or nothing
 * @param page number of this page, from 1
 */
public record Pager(String previous, String next, int page) {
    /** For a list that is shown as a whole. */
    public static final Pager NONE = new Pager("", "", 1);

    public boolean isNeeded() {
        return !previous.isEmpty() || !next.isEmpty();
    }
}
