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

    /** The same with what is stated beside it, which is surer than what it states itself. */
    public Story with(Statements.Draft beside) {
        return new Story(path, format, beside.addAll(stated), passages, dropped);
    }

    /** Between the path of a file and the name of an entry in it. */
    public static final String ENTRY = "!/";

    /** The path of an entry in a file of several. */
    public static String entry(String file, String name) {
        return file + ENTRY + name;
    }

    /** The path of the file in which an article lies. */
    public static String file(String path) {
        int entry = path.indexOf(ENTRY);
        return entry < 0 ? path : path.substring(0, entry);
    }

    /** Base name of its file, with the entry if there is one. */
    public String name() {
        int entry = path.indexOf(ENTRY);
        return path.substring(path.lastIndexOf('/', entry < 0 ? path.length() : entry) + 1);
    }
}
