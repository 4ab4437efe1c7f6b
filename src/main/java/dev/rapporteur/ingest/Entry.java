package dev.rapporteur.ingest;

import dev.rapporteur.ingest.UnreadableArticleException.Reason;
import java.util.Locale;

/**
 * One article of a file, which is read when its turn comes.
 *
 * @param path that of the file if it holds one article, else {@link Story#entry}
 * @param act reads it
 */
public record Entry(String path, Act act) {
    private static final int LONGEST_NAME = 300;

    /** The act of reading an article. */
    public interface Act {
        Manuscript read() throws UnreadableArticleException;
    }

    public Manuscript read() throws UnreadableArticleException {
        return act.read();
    }

    /** An entry that cannot be read, though those after it can. */
    public static Entry refused(String path, Reason reason, String whatAndWhatToDo) {
        return refused(path, new UnreadableArticleException(path, reason, whatAndWhatToDo));
    }

    /** An entry that cannot be read, though those after it can. */
    public static Entry refused(String path, UnreadableArticleException why) {
        return new Entry(path, () -> {
            throw why;
        });
    }

    /** The path of an entry, whose name may be anything that a stranger wrote. */
    public static String path(String file, String name) {
        String plain = name.strip().replaceAll("[\\s\\p{C}]+", "-").replace(Story.ENTRY, "/");
        return Story.entry(file, plain.length() <= LONGEST_NAME ? plain : cut(plain));
    }

    /** Long names may differ at their ends alone. */
    private static String cut(String name) {
        return name.substring(0, LONGEST_NAME) + String.format(Locale.ROOT, "~%08x", name.hashCode());
    }
}
