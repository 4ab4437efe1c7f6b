package dev.rapporteur.serve.pages.view;

import java.util.List;

/** A paragraph of an article, in which the words of claims are marked. */
public record Passage(List<Part> parts) {
    public Passage {
        parts = List.copyOf(parts);
    }

    /**
     * Words that stand side by side.
     *
     * @param isClaimed whether a claim rests on them
     * @param notes the claims whose words end here
     */
    public record Part(String words, boolean isClaimed, List<Note> notes) {
        public Part {
            notes = List.copyOf(notes);
        }
    }

    /**
     * A claim in the margin.
     *
     * @param number its place among the claims of the article, from 1
     * @param href leads to it
     * @param label what it claims
     * @param tone see {@link Badge#tone()}
     */
    public record Note(int number, String href, String label, String tone) {}
}
