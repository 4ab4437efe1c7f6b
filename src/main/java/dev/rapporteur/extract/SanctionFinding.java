package dev.rapporteur.extract;

import dev.rapporteur.model.Party;
import dev.rapporteur.model.SanctionClaim.Status;
import dev.rapporteur.model.Sentence;
import dev.rapporteur.model.Token;
import java.util.Set;

/**
 * One mention of a measure, before its day and its speaker are read.
 *
 * @param at the word that tells of it
 * @param by who takes it
 * @param on against whom
 * @param measure the words for it
 * @param rule id of the rule that found it
 */
record SanctionFinding(
        Sentence sentence, Token at, Set<Party> by, Set<Party> on, String measure, Status status, String rule) {}
