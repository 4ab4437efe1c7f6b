/** What the dataset has of which input, what is to do about a folder, and what that changes. Pure bookkeeping. */
@NullMarked
package dev.rapporteur.ledger;

import org.jspecify.annotations.NullMarked;
