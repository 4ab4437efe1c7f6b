/** Names to entities and claims to events, across articles: a pure, deterministic function. */
@NullMarked
package dev.rapporteur.resolve;

import org.jspecify.annotations.NullMarked;
