package dev.rapporteur.model;

import java.util.Optional;

/**
 * Who inside the text says what a claim says.
 *
 * @param speaker the person, organization or unnamed source that speaks
 * @param cue the word that says so, for example "said" or "according to"
 * @param direct whether the claim stands inside quotation marks
 * @param via the outlet through which the speaker was heard ("told Reuters")
 */
public record Attribution(Party speaker, String cue, boolean direct, Optional<Party> via) {}
