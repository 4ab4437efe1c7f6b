package dev.rapporteur.explain;

/**
 * Words that tell something, and the rule that reads them so.
 *
 * @param words as they stand in the article
 * @param rule id of the rule
 */
record Reason(String words, String rule, Style style) {}
