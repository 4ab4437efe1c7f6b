/** What pages read from the dataset: bounded queries and look-ups within one moment. */
@NullMarked
package dev.rapporteur.serve.pages.read;

import org.jspecify.annotations.NullMarked;
