/** Public facts to the authority files in ontology/authority. */
@NullMarked
package dev.rapporteur.authority;

import org.jspecify.annotations.NullMarked;
