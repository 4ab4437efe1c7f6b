/** Files with files in them, and web archives. */
@NullMarked
package dev.rapporteur.ingest.archive;

import org.jspecify.annotations.NullMarked;
