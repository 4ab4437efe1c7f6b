/** A TDB2 dataset of named graphs: open, load, replace. */
@NullMarked
package dev.rapporteur.store;

import org.jspecify.annotations.NullMarked;
