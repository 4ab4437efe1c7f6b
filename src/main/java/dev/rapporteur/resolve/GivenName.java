package dev.rapporteur.resolve;

/**
 * One word before a surname.
 *
 * @param word folded word
 * @param initials whether it is initials ("J.", "J. D.", "JD") and not a name
 */
record GivenName(String word, boolean initials) {
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

    Likeness likeness(GivenName other, Nicknames nicknames) {
        if (initials || other.initials) {
            return initialsAgree(other) ? (equals(other) ? Likeness.SAME : Likeness.INITIAL) : Likeness.NONE;
        }
        String key = Transliteration.key(word);
        String otherKey = Transliteration.key(other.word);
        if (key.equals(otherKey)) {
            return Likeness.SAME;
        }
        if (nicknames.areOne(word, other.word)) {
            return Likeness.NICKNAME;
        }
        boolean near = Math.min(key.length(), otherKey.length()) >= LONG && EditDistance.isWithin(1, key, otherKey);
        return near ? Likeness.SPELLING : Likeness.NONE;
    }

    private boolean initialsAgree(GivenName other) {
        if (initials && other.initials) {
            return word.startsWith(other.word) || other.word.startsWith(word);
        }
        return word.charAt(0) == other.word.charAt(0);
    }
}
