/** What keeps the server standing among strangers: limits, refusals, and an account of what was asked. */
@NullMarked
package dev.rapporteur.serve.guard;

import org.jspecify.annotations.NullMarked;
