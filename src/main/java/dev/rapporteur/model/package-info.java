/**
 * Immutable facts that every stage speaks of: what an article is, what its words are, what it claims. Only
 * {@code java.*}.
 */
@NullMarked
package dev.rapporteur.model;

import org.jspecify.annotations.NullMarked;
