/** What a consolidation remembers between arrivals, on disk. Owns MVStore. */
@NullMarked
package dev.rapporteur.memory;

import org.jspecify.annotations.NullMarked;
