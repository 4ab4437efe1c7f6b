package dev.rapporteur.nlp;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tags of numbered things. Many have the same tags, and each list of tags is there once. */
final class TagTable {
    private static final int NO_LIST = -1;

    private final int[] listOf;
    private final List<List<String>> lists;

    private TagTable(int[] listOf, List<List<String>> lists) {
        this.listOf = listOf;
        this.lists = lists;
    }

    static TagTable read(DataInput in) throws IOException {
        return new TagTable(IntArrays.read(in), readLists(in));
    }

    void write(DataOutput out) throws IOException {
        IntArrays.write(out, listOf);
        out.writeInt(lists.size());
        for (List<String> tags : lists) {
            out.writeInt(tags.size());
            for (String tag : tags) {
                out.writeUTF(tag);
            }
        }
    }

    private static List<List<String>> readLists(DataInput in) throws IOException {
        List<List<String>> lists = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            String[] tags = new String[in.readInt()];
            for (int t = 0; t < tags.length; t++) {
                tags[t] = in.readUTF();
            }
            lists.add(List.of(tags));
        }
        return List.copyOf(lists);
    }

    /** In the order in which the models were trained on them: sums of their weights depend on it in the last bit. */
    Optional<List<String>> find(int number) {
        return listOf[number] == NO_LIST ? Optional.empty() : Optional.of(lists.get(listOf[number]));
    }

    /** Makes a table. */
    static final class Builder {
        private final Map<List<String>, Integer> lists = new LinkedHashMap<>();
        private final int[] listOf;

        /** For things numbered from 0. */
        Builder(int things) {
            listOf = new int[things];
            Arrays.fill(listOf, NO_LIST);
        }

        void put(int number, Collection<String> tags) {
            listOf[number] = lists.computeIfAbsent(List.copyOf(tags), added -> lists.size());
        }

        TagTable build() {
            return new TagTable(listOf, List.copyOf(lists.keySet()));
        }
    }
}
