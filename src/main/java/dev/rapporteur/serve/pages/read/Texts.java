package dev.rapporteur.serve.pages.read;

import java.util.List;

/** Where texts of articles come from: the dataset keeps quotes only. */
@FunctionalInterface
public interface Texts {
    /** The text of an article as it was when the dataset read it, or why it is not shown. */
    Answer of(Source source);

    /** No operator has allowed it. */
    static Texts withheld() {
        return source -> Missing.WITHHELD;
    }

    /**
     * The input that gave an article, as the ledger tells it.
     *
     * @param folder absolute path of the folder below which it was found
     * @param path its path below that folder
     * @param hash fingerprint of the text and metadata that the dataset has read
     */
    record Source(String folder, String path, String hash) {
        /** An input of which the ledger tells nothing. */
        public static final Source NONE = new Source("", "", "");
    }

    /** What is known of a text. */
    sealed interface Answer {}

    /**
     * The text.
     *
     * @param text in which the offsets of claims count
     * @param passages the reporting in it, in order, without overlap
     */
    record Shown(String text, List<Stretch> passages) implements Answer {
        public Shown {
            passages = List.copyOf(passages);
        }
    }

    /** A stretch of a text, in UTF-16 units. */
    record Stretch(int start, int end) {}

    /** Why there is no text. */
    enum Missing implements Answer {
        /** Nobody has allowed that texts are shown. */
        WITHHELD,
        /** It is not where it was read, or cannot be read. */
        GONE,
        /** There is another text now. */
        CHANGED,
        /** Others are being read. */
        BUSY
    }
}
