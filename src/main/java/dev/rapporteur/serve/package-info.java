/** Fuseki over an open store: its pages, a read-only service, and updates for one user on this machine. */
@NullMarked
package dev.rapporteur.serve;

import org.jspecify.annotations.NullMarked;
