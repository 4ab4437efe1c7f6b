/** Words of time and a publication day to calendar days, never finer than the words. */
@NullMarked
package dev.rapporteur.timex;

import org.jspecify.annotations.NullMarked;
