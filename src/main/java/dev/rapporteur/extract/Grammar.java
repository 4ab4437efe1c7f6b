package dev.rapporteur.extract;

import dev.rapporteur.model.Cue;
import dev.rapporteur.model.Token;
import java.util.Locale;

/** What tells how real an event is without a word of {@code status.yml}: the grammar of its sentence. */
enum Grammar {
    /** "Did they meet?" */
    QUESTION,
    /** "if they meet" */
    CONDITION,
    /** "they often meet" */
    HABIT,
    /** "reports that they met are false", "denied that they met" */
    DENIAL,
    /** "did not meet", "no meeting", "without meeting" */
    NEGATION,
    /** "have not met since May": they met in May. */
    NEGATED_SINCE,
    /** "before they meet again", "ahead of the meeting" */
    AHEAD,
    /** "after the meeting", "during the talks" */
    AFTERWARDS,
    /** "will meet", "would meet" */
    FUTURE,
    /** "may meet", "should meet" */
    MODAL,
    /** "have met" */
    PERFECT_TENSE,
    /** "are meeting" */
    PROGRESSIVE,
    PAST_TENSE,
    PRESENT_TENSE,
    /** "the summit held in Lisbon" */
    PARTICIPLE,
    /** "flew there to meet", "a plan to meet" */
    PURPOSE;

    /** As a rule's id is written. */
    String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** That the word tells, by this grammar, how real an event is. */
    StatusReading tells(Factuality factuality, Token word) {
        return StatusReading.of(factuality, new Cue(Cue.Role.STATUS, word.span(), id()));
    }
}
