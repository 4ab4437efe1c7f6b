package dev.rapporteur.nlp;

/** Open addressing: where in a hash table of 2ⁿ places to look, first and next. */
final class Slots {
    private Slots() {}

    /** How many places a table of so many entries has: at least half of them are free. */
    static int count(int entries) {
        return Integer.highestOneBit(Math.max(1, entries)) << 2;
    }

    static int first(int hash, int places) {
        int mixed = hash * 0x9E3779B9; // Fibonacci hashing: Knuth, The Art of Computer Programming, vol. 3, 6.4
        return (mixed ^ mixed >>> Short.SIZE) & places - 1;
    }

    static int next(int slot, int places) {
        return slot + 1 & places - 1;
    }
}
