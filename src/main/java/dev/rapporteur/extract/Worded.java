package dev.rapporteur.extract;

import dev.rapporteur.model.Cue;

/**
 * What words tell, with the words.
 *
 * @param value what they tell
 * @param cue where they stand
 */
record Worded<T>(T value, Cue cue) {}
