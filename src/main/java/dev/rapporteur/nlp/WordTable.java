package dev.rapporteur.nlp;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * Words numbered from 0, in three arrays instead of a million objects: a hash table of their numbers, where each word
 * begins, and all their letters.
 */
final class WordTable {
    /** The number of a word that is not among them. */
    static final int NONE = -1;

    /** Numbers plus 1; 0 is a free place. Its length is a power of 2, at least twice the number of words. */
    private final int[] slots;

    private final int[] starts;
    private final byte[] letters;

    private WordTable(int[] slots, int[] starts, byte[] letters) {
        this.slots = slots;
        this.starts = starts;
        this.letters = letters;
    }

    /** Numbers words in their order. */
    static WordTable of(List<String> words) {
        byte[] letters = String.join("", words).getBytes(StandardCharsets.UTF_8);
        int[] starts = new int[words.size() + 1];
        WordTable table = new WordTable(new int[Slots.count(words.size())], starts, letters);
        for (int number = 0; number < words.size(); number++) {
            byte[] word = words.get(number).getBytes(StandardCharsets.UTF_8);
            starts[number + 1] = starts[number] + word.length;
            int slot = table.slot(word);
            if (table.slots[slot] != 0) {
                throw new IllegalArgumentException("twice in a list of words: " + words.get(number));
            }
            table.slots[slot] = number + 1;
        }
        return table;
    }

    static WordTable read(DataInput in) throws IOException {
        return new WordTable(IntArrays.read(in), IntArrays.read(in), IntArrays.readBytes(in));
    }

    void write(DataOutput out) throws IOException {
        IntArrays.write(out, slots);
        IntArrays.write(out, starts);
        IntArrays.writeBytes(out, letters);
    }

    int number(String word) {
        return slots[slot(word.getBytes(StandardCharsets.UTF_8))] - 1;
    }

    /** Where a word is, or would be. */
    private int slot(byte[] word) {
        int slot = Slots.first(Arrays.hashCode(word), slots.length);
        while (slots[slot] != 0 && !isAt(slots[slot] - 1, word)) {
            slot = Slots.next(slot, slots.length);
        }
        return slot;
    }

    private boolean isAt(int number, byte[] word) {
        return Arrays.equals(letters, starts[number], starts[number + 1], word, 0, word.length);
    }
}
