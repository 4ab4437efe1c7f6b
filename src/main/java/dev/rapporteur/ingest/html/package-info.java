/** Pages of the web to stories: what a page states of itself, and its main text without what stands around it. */
@NullMarked
package dev.rapporteur.ingest.html;

import org.jspecify.annotations.NullMarked;
