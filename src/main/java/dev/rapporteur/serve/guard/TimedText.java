package dev.rapporteur.serve.guard;

import java.util.Optional;

/** Text that stops being readable at the deadline: a pattern such as {@code (a+)+$} may try for years. */
final class TimedText implements CharSequence {
    private static final int EVERY = 0xfff;

    private final String text;
    private final Optional<Deadline> deadline = Deadline.current();
    private int reads;

    TimedText(String text) {
        this.text = text;
    }

    @Override
    public char charAt(int index) {
        if ((++reads & EVERY) == 0) {
            deadline.ifPresent(Deadline::check);
        }
        return text.charAt(index);
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return text.substring(start, end);
    }

    @Override
    public String toString() {
        return text;
    }
}
