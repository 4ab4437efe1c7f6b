package dev.rapporteur.ingest;

import java.util.List;

/**
 * An article whose form tells what is title and what is text: a page, an item of a feed, a record of a table.
 *
 * @param path where it was found
 * @param format what it was, in the words of a message: "HTML page"
 * @param stated what it states of itself
 * @param passages its text in order, without the title
 * @param dropped what stood around it
 */
public record Story(String path, String format, Statements stated, List<Passage> passages, List<Dropped> dropped)
        implements Manuscript {
    public Story {
        passages = List.copyOf(passages);
        dropped = List.copyOf(dropped);
    }

    /** Between the path of a file and the name of an entry in it. */
    public static final String ENTRY = "!/";

    /** The path of an entry in a file of several. */
    public static String entry(String file, String name) {
        return file + ENTRY + name;
    }

    /** Base name of its file, with the entry if there is one. */
    public String name() {
        int entry = path.indexOf(ENTRY);
        return path.substring(path.lastIndexOf('/', entry < 0 ? path.length() : entry) + 1);
    }
}
