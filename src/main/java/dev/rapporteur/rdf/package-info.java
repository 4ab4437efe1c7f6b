/** Model to triples and back: IRIs, vocabulary, shapes. */
@NullMarked
package dev.rapporteur.rdf;

import org.jspecify.annotations.NullMarked;
