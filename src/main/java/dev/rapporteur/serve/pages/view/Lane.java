package dev.rapporteur.serve.pages.view;

import java.util.List;

/** A line of a picture of time: its name, and what lies on it. */
public record Lane(String name, List<Mark> marks) {
    public Lane {
        marks = List.copyOf(marks);
    }

    /**
     * A mark.
     *
     * @param at how far from the left, in percent
     * @param tone how the style sheet knows it
     * @param words what it stands for
     */
    public record Mark(String at, String tone, String words) {}
}
