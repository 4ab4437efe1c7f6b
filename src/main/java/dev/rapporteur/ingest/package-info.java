/** Files to articles: stable ids, clean text, outlet and day as far as the text itself tells. */
@NullMarked
package dev.rapporteur.ingest;

import org.jspecify.annotations.NullMarked;
