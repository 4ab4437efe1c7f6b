/** Annotated articles to claims: people, offices, meetings, proposals, sanctions, with status and speaker. */
@NullMarked
package dev.rapporteur.extract;

import org.jspecify.annotations.NullMarked;
