package dev.rapporteur.extract;

import dev.rapporteur.model.Cue;
import dev.rapporteur.model.Evidence;
import dev.rapporteur.model.MeetingClaim;
import dev.rapporteur.model.MeetingClaim.Kind;
import dev.rapporteur.model.MeetingClaim.Status;
import dev.rapporteur.model.Party;
import dev.rapporteur.model.Sentence;
import dev.rapporteur.model.TemporalValue;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Makes one claim of all mentions of one meeting in an article. */
final class MeetingMerger {
    private static final Set<Status> OPEN = Set.of(Status.PROPOSED, Status.PLANNED, Status.CANCELLED, Status.POSTPONED);
    private static final Set<Status> DONE = Set.of(Status.OCCURRED, Status.ONGOING);

    private static final int FARTHEST_COMMENT = 5;

    private final Gazetteer gazetteer;
    private final List<MeetingClaim> meetings = new ArrayList<>();
    private int latest = -1;
    private int latestSentence = -1;

    MeetingMerger(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    List<MeetingClaim> claims() {
        return List.copyOf(meetings);
    }

    /** Who met in the meeting told of last; nobody if there is none. */
    List<Party> latestParticipants() {
        return latest < 0 ? List.of() : meetings.get(latest).participants();
    }

    /** Whether a meeting of all these, not a call, was told of as held. */
    boolean haveMet(List<Party> participants) {
        return meetings.stream()
                .anyMatch(m -> m.kind() != Kind.CALL
                        && DONE.contains(m.status())
                        && m.participants().containsAll(participants));
    }

    /** Whether a meeting of that state did not take place yet. */
    static boolean isOpen(Status status) {
        return OPEN.contains(status);
    }

    /** Whether the meeting told of last is so near, or so alone, that "the talks" can mean it. */
    boolean isNear(Sentence sentence) {
        return latest >= 0 && (meetings.size() == 1 || sentence.index() - latestSentence <= FARTHEST_COMMENT);
    }

    void add(MeetingClaim claim, Sentence sentence) {
        latestSentence = sentence.index();
        for (int i = meetings.size() - 1; i >= 0; i--) {
            if (isSame(meetings.get(i), claim)) {
                meetings.set(i, merge(meetings.get(i), claim));
                latest = i;
                return;
            }
        }
        meetings.add(claim);
        latest = meetings.size() - 1;
    }

    /** What a later sentence says of "the summit" that was told of last. */
    void comment(Circumstances said, List<Cue> cues) {
        MeetingClaim told = meetings.get(latest);
        boolean sameState = DONE.contains(told.status()) == said.status().isActual();
        Status status = fate(told.status(), said.factuality());
        Optional<String> place = sameState ? told.place().or(said::where) : told.place();
        Optional<TemporalValue> when = sameState ? told.when().or(said::when) : told.when();
        Set<Cue.Role> news = EnumSet.noneOf(Cue.Role.class);
        if (status != told.status()) {
            news.add(Cue.Role.STATUS);
        }
        if (!place.equals(told.place())) {
            news.add(Cue.Role.PLACE);
        }
        if (!when.equals(told.when())) {
            news.add(Cue.Role.TIME);
        }
        Evidence evidence = told.evidence()
                .with(cues.stream().filter(c -> news.contains(c.role())).toList());
        meetings.set(latest, copy(told, told.participants(), told.kind(), place, when, status, evidence));
    }

    private static Status fate(Status status, Factuality said) {
        if (OPEN.contains(status) && said == Factuality.CANCELLED) {
            return Status.CANCELLED;
        }
        return OPEN.contains(status) && said == Factuality.POSTPONED ? Status.POSTPONED : status;
    }

    private boolean isSame(MeetingClaim a, MeetingClaim b) {
        return (sharesSides(a, b) || namesAnonymous(a, b) || namesAnonymous(b, a))
                && isSameState(a.status(), b.status())
                && isSamePlace(a.place(), b.place())
                && isSameTime(a.when(), b.when())
                && isSameKind(a, b);
    }

    /** "They also talked about …" after a call is part of it; "their talks with Lena Brandt" are others. */
    private static boolean isSameKind(MeetingClaim old, MeetingClaim young) {
        boolean goesOn = old.kind() == Kind.CALL
                && young.kind() == Kind.TALKS
                && young.place().isEmpty()
                && old.participants().containsAll(young.participants());
        return goesOn || (old.kind() == Kind.CALL) == (young.kind() == Kind.CALL);
    }

    private static boolean isSameState(Status a, Status b) {
        return a == b || (OPEN.contains(a) && OPEN.contains(b)) || (DONE.contains(a) && DONE.contains(b));
    }

    /** One side names nobody whom the other does not, or both share two people. */
    private static boolean sharesSides(MeetingClaim a, MeetingClaim b) {
        Set<Party> shared = new HashSet<>(a.participants());
        shared.retainAll(b.participants());
        long persons =
                shared.stream().filter(p -> p.kind() == Party.Kind.PERSON).count();
        return persons > 1
                || shared.size()
                        == Math.min(a.participants().size(), b.participants().size());
    }

    /** "met officials in Lisbon" and "Ruiz, who met him in Lisbon": one names whom the other only describes. */
    private static boolean namesAnonymous(MeetingClaim describing, MeetingClaim naming) {
        List<Party> rest = describing.participants().stream()
                .filter(p -> !naming.participants().contains(p))
                .toList();
        boolean shared = rest.size() < describing.participants().size();
        return shared
                && DONE.contains(naming.status())
                && rest.stream().allMatch(p -> p.kind() == Party.Kind.GROUP)
                && describing.place().isPresent()
                && describing.place().equals(naming.place());
    }

    private boolean isSamePlace(Optional<String> a, Optional<String> b) {
        return a.isEmpty() || b.isEmpty() || a.equals(b) || isInside(a.get(), b.get()) || isInside(b.get(), a.get());
    }

    private boolean isInside(String inner, String outer) {
        return inner.contains(outer)
                || (gazetteer.country(outer).isPresent()
                        && gazetteer.countryOfPlace(inner).equals(gazetteer.country(outer)));
    }

    private static boolean isSameTime(Optional<TemporalValue> a, Optional<TemporalValue> b) {
        return a.isEmpty() || b.isEmpty() || a.get().isCompatibleWith(b.get());
    }

    private MeetingClaim merge(MeetingClaim old, MeetingClaim young) {
        Set<Party> participants = new LinkedHashSet<>(old.participants());
        participants.addAll(young.participants());
        Status status = old.status() == Status.ONGOING
                        || old.status() == Status.PROPOSED
                        || young.status() == Status.CANCELLED
                        || young.status() == Status.POSTPONED
                ? young.status()
                : old.status();
        boolean finer = young.place().isPresent()
                && old.place().filter(p -> isInside(young.place().get(), p)).isPresent();
        return copy(
                old,
                List.copyOf(participants),
                old.kind() == Kind.MEETING ? young.kind() : old.kind(),
                finer ? young.place() : old.place().or(young::place),
                finerTime(old.when(), young.when()),
                status,
                old.evidence().with(young.evidence().cues()));
    }

    private static Optional<TemporalValue> finerTime(Optional<TemporalValue> a, Optional<TemporalValue> b) {
        if (a.isEmpty() || b.isEmpty()) {
            return a.or(() -> b);
        }
        return b.get().granularity().compareTo(a.get().granularity()) < 0 ? b : a;
    }

    private static MeetingClaim copy(
            MeetingClaim c,
            List<Party> participants,
            Kind kind,
            Optional<String> place,
            Optional<TemporalValue> when,
            Status status,
            Evidence evidence) {
        return new MeetingClaim(participants, kind, place, when, status, c.stance(), c.attribution(), evidence);
    }
}
