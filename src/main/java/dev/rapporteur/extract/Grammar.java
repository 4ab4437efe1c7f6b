package dev.rapporteur.extract;

import dev.rapporteur.model.Cue;
import dev.rapporteur.model.Token;
import java.util.Locale;

/** What tells how real an event is without a word of {@code status.yml}: the grammar of its sentence. */
enum Grammar {
    QUESTION("\"Did they meet?\" asks."),
    CONDITION("\"if they meet\" only supposes."),
    HABIT("\"they often meet\" tells of no single meeting."),
    DENIAL("\"Reports that they met are false\" denies the meeting."),
    NEGATION("\"did not meet\", \"no meeting\", \"without meeting\": there is none."),
    NEGATED_SINCE("\"have not met since May\" tells of a meeting in May, not that there is none."),
    AHEAD("\"before they meet again\", \"ahead of the meeting\": it is still to come."),
    AFTERWARDS("\"after the meeting\", \"during the talks\": they take place."),
    FUTURE("\"will meet\" tells what is to come."),
    MODAL("\"may meet\", \"should meet\" tells what is possible or wanted."),
    PERFECT_TENSE("\"have met\" tells what took place."),
    PROGRESSIVE("\"are meeting\" tells what goes on."),
    PAST_TENSE("\"met\" tells what took place."),
    PRESENT_TENSE("\"Ruiz meets Okafor\": newspapers tell what took place in the present tense, too."),
    PARTICIPLE("\"the summit held in Lisbon\" took place."),
    PURPOSE("\"flew there to meet\", \"a plan to meet\": what something is done for is yet to come.");

    private final String why;

    Grammar(String why) {
        this.why = why;
    }

    /** As a rule's id is written. */
    String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Its reason. */
    String why() {
        return why;
    }

    /** That the word tells, by this grammar, how real an event is. */
    StatusReading tells(Factuality factuality, Token word) {
        return StatusReading.of(factuality, new Cue(Cue.Role.STATUS, word.span(), id()));
    }
}
