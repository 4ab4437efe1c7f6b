/**
 * Articles to annotated articles: language, sentences, words, tags, names, dependencies. No type of an NLP library
 * leaves.
 */
@NullMarked
package dev.rapporteur.nlp;

import org.jspecify.annotations.NullMarked;
