/** What a file is, by its name and its beginning, and the reader for it. */
@NullMarked
package dev.rapporteur.ingest.format;

import org.jspecify.annotations.NullMarked;
