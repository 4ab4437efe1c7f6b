/** Shows why an article is read as it is: each claim below its sentence, with the words and rules it comes from. */
@NullMarked
package dev.rapporteur.explain;

import org.jspecify.annotations.NullMarked;
