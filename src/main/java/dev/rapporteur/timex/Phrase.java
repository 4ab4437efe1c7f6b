package dev.rapporteur.timex;

/** Where words mean a time, by offsets, and what they mean. */
record Phrase(int start, int end, Meaning meaning) {}
