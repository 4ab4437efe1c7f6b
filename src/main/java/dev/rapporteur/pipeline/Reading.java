package dev.rapporteur.pipeline;

import dev.rapporteur.model.Article;
import dev.rapporteur.pipeline.Outcome.Skipped;

/** What is known of an input before any language model is asked. */
public sealed interface Reading {
    /** It is an article. */
    record Read(Article article) implements Reading {}

    /** It is none. */
    record Unread(Skipped outcome) implements Reading {}
}
