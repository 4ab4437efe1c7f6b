/** The order of the stages, and an account of every input that was skipped. No domain logic. */
@NullMarked
package dev.rapporteur.pipeline;

import org.jspecify.annotations.NullMarked;
