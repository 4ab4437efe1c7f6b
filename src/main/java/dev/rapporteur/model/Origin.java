package dev.rapporteur.model;

/**
 * Where an input lies.
 *
 * @param folder absolute path of the folder that was given or that the file lies in; {@link #STREAM} for what was piped
 *     in
 * @param path path below that folder, with '/' between its steps; for what was piped in the id of its article
 */
public record Origin(String folder, String path) implements Comparable<Origin> {
    /** Stands for the folder of what has none. */
    public static final String STREAM = "-";

    public Origin {
        if (folder.isBlank() || path.isBlank()) {
            throw new IllegalArgumentException("no origin: '" + folder + "', '" + path + "'");
        }
    }

    /** Where an article comes from that was piped in. */
    public static Origin ofStream(ArticleId article) {
        return new Origin(STREAM, article.value());
    }

    public boolean isStream() {
        return folder.equals(STREAM);
    }

    @Override
    public int compareTo(Origin other) {
        int order = folder.compareTo(other.folder);
        return order == 0 ? path.compareTo(other.path) : order;
    }

    /** In the words of a message. */
    @Override
    public String toString() {
        return isStream() ? "standard input" : folder + (folder.endsWith("/") ? "" : "/") + path;
    }
}
