package dev.rapporteur.serve.pages.view;

/**
 * How real something is, in a word.
 *
 * @param meaning the word explained
 * @param tone how the style sheet knows it: several words have one tone
 */
public record Badge(String word, String meaning, String tone) {}
