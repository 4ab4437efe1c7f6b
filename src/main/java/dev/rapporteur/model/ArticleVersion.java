package dev.rapporteur.model;

/**
 * An article as the dataset had it before.
 *
 * @param held what it had
 * @param ended when that was replaced or withdrawn
 * @param why why
 */
public record ArticleVersion(LedgerEntry.Held held, Revision ended, End why) {
    /** Why a version ended. */
    public enum End {
        /** The text or what it says of itself is another one. */
        CHANGED_TEXT,
        /** The same text was read by other rules. */
        NEW_RULES,
        /** The article is gone. */
        WITHDRAWN
    }
}
