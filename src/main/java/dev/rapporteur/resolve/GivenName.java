package dev.rapporteur.resolve;

/**
 * One word before a surname.
 *
 * @param word folded word
 * @param key the same for all usual spellings of the word
 * @param initials whether it is initials ("J.", "J. D.", "JD") and not a name
 */
record GivenName(String word, String key, boolean initials) {
    /** Shortest given name of which a changed letter is taken for a spelling. */
    private static final int LONG = 5;

    /** How two given names stand to each other, best first. */
    enum Likeness {
        SAME,
        NICKNAME,
        SPELLING,
        INITIAL,
        NONE
    }

    static GivenName of(String word, boolean initials) {
        return new GivenName(word, Transliteration.key(word), initials);
    }

    Likeness likeness(GivenName other, Nicknames nicknames) {
        if (initials || other.initials) {
            return initialsAgree(other) ? (equals(other) ? Likeness.SAME : Likeness.INITIAL) : Likeness.NONE;
        }
        if (key.equals(other.key)) {
            return Likeness.SAME;
        }
        if (nicknames.areOne(word, other.word)) {
            return Likeness.NICKNAME;
        }
        boolean near = Math.min(key.length(), other.key.length()) >= LONG && EditDistance.isWithin(1, key, other.key);
        return near ? Likeness.SPELLING : Likeness.NONE;
    }

    private boolean initialsAgree(GivenName other) {
        if (initials && other.initials) {
            return word.startsWith(other.word) || other.word.startsWith(word);
        }
        return word.charAt(0) == other.word.charAt(0);
    }
}
