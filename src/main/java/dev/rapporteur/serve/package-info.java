/** Fuseki up and down. */
@NullMarked
package dev.rapporteur.serve;

import org.jspecify.annotations.NullMarked;
