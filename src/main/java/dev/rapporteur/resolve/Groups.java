package dev.rapporteur.resolve;

import java.util.ArrayList;
import java.util.List;

/** Numbers in groups that grow together. */
final class Groups {
    private final List<List<Integer>> groups = new ArrayList<>();
    private final int[] groupOf;

    /** Each number in a group of its own. */
    Groups(int size) {
        groupOf = new int[size];
        for (int i = 0; i < size; i++) {
            groupOf[i] = i;
            groups.add(List.of(i));
        }
    }

    List<Integer> of(int index) {
        return groups.get(groupOf[index]);
    }

    /** The groups of two, in the order of their numbers. */
    List<Integer> between(int a, int b) {
        return groupOf[a] < groupOf[b] ? List.of(groupOf[a], groupOf[b]) : List.of(groupOf[b], groupOf[a]);
    }

    boolean areTogether(int a, int b) {
        return groupOf[a] == groupOf[b];
    }

    void join(int a, int b) {
        int left = groupOf[a];
        int right = groupOf[b];
        if (left == right) {
            return;
        }
        List<Integer> joined = new ArrayList<>(groups.get(left));
        joined.addAll(groups.get(right));
        groups.set(left, joined);
        groups.set(right, List.of());
        joined.forEach(member -> groupOf[member] = left);
    }

    /** All groups that hold anything. */
    List<List<Integer>> all() {
        return groups.stream().filter(group -> !group.isEmpty()).toList();
    }
}
