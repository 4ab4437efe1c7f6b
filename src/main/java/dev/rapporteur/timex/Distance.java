package dev.rapporteur.timex;

import java.util.Optional;

/** A shift and what it counts from. A vague one names no day. */
record Distance(TemporalShift shift, Origin origin) implements Meaning {
    /** Where the counting begins. */
    enum Origin {
        /** The day of publication: "two days ago". */
        ANCHOR,
        /** The last time named: "two days later". */
        MENTION,
        /** Something the sentence tells: "two days after the summit". */
        EVENT
    }

    @Override
    public Optional<Period> in(Frame frame) {
        return shift.amount().isEmpty()
                ? Optional.empty()
                : base(frame).map(shift::from).filter(period -> isTold(period, frame));
    }

    /** What a past tense tells cannot lie after publication: then the last time named was not what it counts from. */
    private boolean isTold(Period period, Frame frame) {
        return origin != Origin.MENTION
                || frame.tense() != Tense.PAST
                || frame.anchor().stream().noneMatch(anchor -> period.earliest().isAfter(anchor));
    }

    private Optional<Period> base(Frame frame) {
        return switch (origin) {
            case ANCHOR -> frame.anchor().map(Period::day);
            case MENTION -> frame.mention(shift.unit());
            case EVENT -> frame.event().map(Period::of);
        };
    }
}
