/** One class per command; messages, progress and exit codes. */
@NullMarked
package dev.rapporteur.cli;

import org.jspecify.annotations.NullMarked;
