package dev.rapporteur.resolve;

import dev.rapporteur.model.Consolidation.Role;
import dev.rapporteur.model.TemporalValue;
import java.util.List;
import java.util.Optional;

/**
 * An event before it has a name and counts.
 *
 * @param detail kind of meeting, measure, words of a proposal, title of an office
 * @param subject slugs and words that its own slug is made of
 * @param roles who takes part and how
 * @param place where
 * @param when when
 * @param standing its state and counts
 */
record EventDraft(
        String detail,
        Subject subject,
        List<Role> roles,
        Optional<String> place,
        Optional<TemporalValue> when,
        Standing standing) {
    EventDraft {
        roles = List.copyOf(roles);
    }

    /**
     * What an event is called by.
     *
     * @param leads roles that come first in its label, the most telling first
     * @param words further words of its label
     */
    record Subject(List<Role> leads, List<String> words) {
        Subject {
            leads = List.copyOf(leads);
            words = List.copyOf(words);
        }
    }
}
