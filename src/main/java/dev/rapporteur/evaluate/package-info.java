/**
 * What was extracted against gold facts made by hand: which facts are found, missed or made up, and how right they are.
 */
@NullMarked
package dev.rapporteur.evaluate;

import org.jspecify.annotations.NullMarked;
