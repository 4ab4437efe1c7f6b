/** Articles as records of JSON, JSON Lines, CSV and TSV. */
@NullMarked
package dev.rapporteur.ingest.table;

import org.jspecify.annotations.NullMarked;
