package dev.rapporteur.resolve;

import dev.rapporteur.model.MeetingClaim.Kind;
import dev.rapporteur.model.MeetingClaim.Status;
import dev.rapporteur.model.Stance;
import dev.rapporteur.resolve.Geography.Relation;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** When two claims tell of one meeting. */
final class MeetingRules {
    /** Days within which undated claims of one place can mean one meeting. */
    private static final long PLACE_WINDOW = 120;
    /** The same for a plan and what became of it. */
    private static final long PLAN_WINDOW = 31;
    /** Days within which undated claims without a place can mean one meeting. */
    private static final long KIND_WINDOW = 14;

    /** The same for calls. */
    private static final long CALL_WINDOW = 3;

    private static final Set<Kind> GENERAL = EnumSet.of(Kind.MEETING, Kind.TALKS);

    private final Geography geography;

    private MeetingRules(Geography geography) {
        this.geography = geography;
    }

    static RuleBook<ReportedMeeting> of(Geography geography) {
        MeetingRules rules = new MeetingRules(geography);
        return RuleBook.of(List.of(
                Rule.refusal("other-people", "the people differ", (a, b) -> !rules.castsAgree(a, b)),
                Rule.refusal("other-day", "the times told exclude each other", MeetingRules::timesDiffer),
                Rule.refusal("other-place", "the places told exclude each other", rules::placesDiffer),
                Rule.refusal(
                        "held-before-planned",
                        "one was held before the other was planned",
                        MeetingTimes::heldBeforePlanned),
                Rule.refusal(
                        "told-before-it-was",
                        "one was held after the other was told as held",
                        MeetingTimes::toldBeforeItWas),
                Rule.refusal(
                        "other-month-named",
                        "one names a day or a month that the other was not in",
                        MeetingTimes::excludeNamed),
                Rule.refusal("held-and-called-off", "one was held, the other called off", rules::heldAndOff),
                Rule.refusal("call-and-visit", "one was by telephone, the other in person", MeetingRules::callAndVisit),
                Rule.refusal("told-apart", "one article tells them apart", rules::toldApart),
                Rule.link("same-people-same-time", "the same people at the same time", rules::sameTime),
                Rule.link(
                        "same-people-same-place",
                        "the same people in the same place, one time unknown",
                        rules::samePlace),
                Rule.link(
                        "same-people-same-kind", "the same people, kind and state, told within days", rules::sameKind),
                Rule.link(
                        "same-summit",
                        "a summit of the same people with the same outcome, one time unknown",
                        rules::sameSummit)));
    }

    private boolean castsAgree(ReportedMeeting a, ReportedMeeting b) {
        boolean samePlace = place(a, b) == Relation.AGREE;
        boolean strong = samePlace && (MeetingTimes.isSameDay(a, b) || a.when().equals(b.when()));
        Overlap overlap = Overlap.of(a.cast(), b.cast(), strong);
        return overlap.isAgreement(samePlace || MeetingTimes.isSameDay(a, b));
    }

    private static boolean timesDiffer(ReportedMeeting a, ReportedMeeting b) {
        return MeetingTimes.areKnown(a, b) && !MeetingTimes.agree(a, b);
    }

    private boolean placesDiffer(ReportedMeeting a, ReportedMeeting b) {
        if (a.place().isEmpty() || b.place().isEmpty()) {
            return false;
        }
        boolean nearby = MeetingTimes.agree(a, b)
                || (kindsAre(Kind.SUMMIT, a, b)
                        && a.claim().status() == b.claim().status());
        return switch (place(a, b)) {
            case AGREE -> false;
            case SAME_COUNTRY -> !nearby;
            case UNKNOWN -> !MeetingTimes.isSameDay(a, b) && !isOutOfTime(a, b);
            case APART -> true;
        };
    }

    /** Whether one could be told of any time, so that a place nobody knows says little. */
    private boolean isOutOfTime(ReportedMeeting a, ReportedMeeting b) {
        return MeetingTimes.distance(a, b).isEmpty() && statesAgree(a, b);
    }

    /** Relation of the places; unknown where one is not told. */
    private Relation place(ReportedMeeting a, ReportedMeeting b) {
        return a.place()
                .flatMap(mine -> b.place().map(theirs -> geography.relation(mine, theirs)))
                .orElse(Relation.UNKNOWN);
    }

    private boolean heldAndOff(ReportedMeeting a, ReportedMeeting b) {
        boolean opposed = (a.isHeld() && b.isOff()) || (b.isHeld() && a.isOff());
        return opposed && !MeetingTimes.isSameDay(a, b) && !isDenial(a, b);
    }

    /** A denial answers what was just told. */
    private boolean isDenial(ReportedMeeting a, ReportedMeeting b) {
        return (denies(a) || denies(b)) && isWithin(KIND_WINDOW, a, b);
    }

    private static boolean denies(ReportedMeeting a) {
        return a.claim().stance() == Stance.DENIES || a.claim().status() == Status.DID_NOT_OCCUR;
    }

    private static boolean callAndVisit(ReportedMeeting a, ReportedMeeting b) {
        return isCallBesideVisit(a, b) || isCallBesideVisit(b, a);
    }

    private static boolean isCallBesideVisit(ReportedMeeting call, ReportedMeeting other) {
        boolean couldBeCall =
                other.claim().kind() == Kind.TALKS && other.place().isEmpty() && MeetingTimes.isSameDay(call, other);
        return call.claim().kind() == Kind.CALL && other.claim().kind() != Kind.CALL && !couldBeCall;
    }

    private boolean toldApart(ReportedMeeting a, ReportedMeeting b) {
        return a.told().isInArticleOf(b.told()) && !isRepetition(a, b);
    }

    private boolean isRepetition(ReportedMeeting a, ReportedMeeting b) {
        return place(a, b) == Relation.AGREE
                && Overlap.of(a.cast(), b.cast(), true).coversSmaller()
                && a.claim().status() == b.claim().status()
                && (MeetingTimes.isSameDay(a, b)
                        || (a.when().isEmpty() && b.when().isEmpty()));
    }

    private int sameTime(ReportedMeeting a, ReportedMeeting b) {
        boolean speaks = MeetingTimes.agree(a, b)
                && (MeetingTimes.areBothFine(a, b) || place(a, b) == Relation.AGREE)
                && (!isVisitorAlone(a, b) || place(a, b) == Relation.AGREE);
        int day = MeetingTimes.isSameDay(a, b) ? 20 : 0;
        int place = place(a, b) == Relation.AGREE ? 10 : 0;
        return speaks ? 60 + day + place + likeness(a, b) : 0;
    }

    private int samePlace(ReportedMeeting a, ReportedMeeting b) {
        boolean speaks = !MeetingTimes.areKnown(a, b)
                && isSamePlace(a, b)
                && !isVisitorAlone(a, b)
                && statesAgree(a, b)
                && (MeetingTimes.distance(a, b).isEmpty() || isWithin(placeWindow(a, b), a, b));
        return speaks ? 40 + likeness(a, b) : 0;
    }

    private static long placeWindow(ReportedMeeting a, ReportedMeeting b) {
        return a.claim().status() == b.claim().status() ? PLACE_WINDOW : PLAN_WINDOW;
    }

    private boolean isSamePlace(ReportedMeeting a, ReportedMeeting b) {
        return place(a, b) == Relation.AGREE || (place(a, b) == Relation.SAME_COUNTRY && kindsAre(Kind.SUMMIT, a, b));
    }

    private int sameKind(ReportedMeeting a, ReportedMeeting b) {
        boolean kinds = a.claim().kind() == b.claim().kind()
                || (GENERAL.contains(a.claim().kind())
                        && GENERAL.contains(b.claim().kind()));
        boolean speaks = !MeetingTimes.areKnown(a, b)
                && kinds
                && !isVisitorAlone(a, b)
                && statesAgree(a, b)
                && isWithin(kindWindow(a, b), a, b);
        return speaks ? 20 + likeness(a, b) : 0;
    }

    /** People telephone more often than they meet. */
    private static long kindWindow(ReportedMeeting a, ReportedMeeting b) {
        return kindsAre(Kind.CALL, a, b) ? CALL_WINDOW : KIND_WINDOW;
    }

    /** Leaders hold few summits; where several would fit, none is chosen. */
    private int sameSummit(ReportedMeeting a, ReportedMeeting b) {
        boolean speaks = !MeetingTimes.areKnown(a, b)
                && kindsAre(Kind.SUMMIT, a, b)
                && a.claim().status() == b.claim().status()
                && !isVisitorAlone(a, b)
                && (MeetingTimes.distance(a, b).isEmpty() || isWithin(PLACE_WINDOW, a, b));
        return speaks ? 10 + likeness(a, b) : 0;
    }

    private boolean statesAgree(ReportedMeeting a, ReportedMeeting b) {
        return a.claim().status() == b.claim().status() || a.isOpen() || b.isOpen() || isDenial(a, b);
    }

    private static boolean isWithin(long days, ReportedMeeting a, ReportedMeeting b) {
        return MeetingTimes.distance(a, b).filter(distance -> distance <= days).isPresent();
    }

    private static boolean isVisitorAlone(ReportedMeeting a, ReportedMeeting b) {
        return Math.min(a.cast().size(), b.cast().size()) < 2;
    }

    private static boolean kindsAre(Kind kind, ReportedMeeting a, ReportedMeeting b) {
        return a.claim().kind() == kind && b.claim().kind() == kind;
    }

    /** Up to 19 for what else is alike: people, kind, state, closeness in time. */
    private static int likeness(ReportedMeeting a, ReportedMeeting b) {
        Overlap overlap = Overlap.of(a.cast(), b.cast(), true);
        int people = Math.min(9, overlap.weight());
        int kind = a.claim().kind() == b.claim().kind() ? 3 : 0;
        int state = a.claim().status() == b.claim().status() ? 2 : 0;
        int closeness = MeetingTimes.distance(a, b)
                .map(days -> (int) Math.max(0, 5 - days / 7))
                .orElse(0);
        return people + kind + state + closeness;
    }
}
