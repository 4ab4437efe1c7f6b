/** Puts together what a page tells of a thing. */
@NullMarked
package dev.rapporteur.serve.pages.content;

import org.jspecify.annotations.NullMarked;
