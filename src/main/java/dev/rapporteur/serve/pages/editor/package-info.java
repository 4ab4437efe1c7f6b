/** Fuseki's own pages, where people write queries: served below {@code /ui/}, with the canned queries as examples. */
@NullMarked
package dev.rapporteur.serve.pages.editor;

import org.jspecify.annotations.NullMarked;
