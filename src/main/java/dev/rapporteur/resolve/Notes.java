package dev.rapporteur.resolve;

import dev.rapporteur.model.Judgement.Verdict;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/**
 * The judgements on record about the items of one kind.
 *
 * @param relation lines of notes, each by both of its items
 * @param thing what tells the thing of an item from others
 */
record Notes(Relation relation, UnaryOperator<String> thing) {
    /** What is on record about an item. */
    Set<Note> about(String item) {
        Set<Note> about = new TreeSet<>();
        relation.values(item).forEach(line -> about.add(Note.parse(line)));
        return about;
    }

    /** Of many refusals by one rule between two things one is enough, and none within a thing. */
    Set<Note> telling(Collection<Note> all) {
        Set<List<String>> told = new HashSet<>();
        Set<Note> telling = new TreeSet<>();
        for (Note note : new TreeSet<>(all)) {
            if (note.judgement().verdict() == Verdict.SAME || note.isByHand() || isFirst(note, told)) {
                telling.add(note);
            }
        }
        return telling;
    }

    private boolean isFirst(Note note, Set<List<String>> told) {
        String one = thing.apply(note.one());
        String other = thing.apply(note.other());
        boolean inOrder = one.compareTo(other) <= 0;
        return !one.equals(other)
                && told.add(List.of(
                        inOrder ? one : other,
                        inOrder ? other : one,
                        note.judgement().rule()));
    }

    /**
     * Replaces what is on record about some items; what no longer holds.
     *
     * @param holding all that holds of them
     */
    Set<Note> replace(Set<String> items, Set<Note> holding) {
        Set<Note> gone = new TreeSet<>();
        items.forEach(item -> gone.addAll(about(item)));
        gone.forEach(note -> enter(note, -1));
        holding.forEach(note -> enter(note, 1));
        gone.removeAll(holding);
        return gone;
    }

    private void enter(Note note, int times) {
        relation.add(note.one(), note.line(), times);
        relation.add(note.other(), note.line(), times);
    }
}
