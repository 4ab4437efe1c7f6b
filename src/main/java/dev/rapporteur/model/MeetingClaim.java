package dev.rapporteur.model;

import java.util.List;
import java.util.Optional;

/**
 * People coming together, in person or by telephone.
 *
 * @param participants who meets, in order of appearance, without repetition
 * @param kind what kind of meeting the words tell
 * @param place where, as far as told
 * @param when when, as far as told
 * @param status whether it took place, as far as told
 */
public record MeetingClaim(
        List<Party> participants,
        Kind kind,
        Optional<String> place,
        Optional<TemporalValue> when,
        Status status,
        Stance stance,
        Optional<Attribution> attribution,
        Evidence evidence)
        implements Claim {

    /** Kind of meeting. */
    public enum Kind {
        MEETING,
        TALKS,
        SUMMIT,
        CALL,
        VISIT,
        BRIEFING,
        CONFERENCE
    }

    /** State of a meeting. */
    public enum Status {
        PROPOSED("proposed"),
        PLANNED("planned"),
        ONGOING("ongoing"),
        OCCURRED("occurred"),
        POSTPONED("cancelled"),
        CANCELLED("cancelled"),
        DID_NOT_OCCUR("denied");

        private final String word;

        Status(String word) {
            this.word = word;
        }

        /** The word for it in JSON Lines. */
        public String word() {
            return word;
        }
    }

    public MeetingClaim {
        participants = participants.stream().distinct().toList();
        if (participants.isEmpty()) {
            throw new IllegalArgumentException("a meeting of nobody: " + evidence.quote());
        }
    }

    /** The same claim with a place and time that other words tell. */
    public MeetingClaim completed(Optional<String> place, Optional<TemporalValue> when, List<Cue> cues) {
        return new MeetingClaim(participants, kind, place, when, status, stance, attribution, evidence.with(cues));
    }
}
