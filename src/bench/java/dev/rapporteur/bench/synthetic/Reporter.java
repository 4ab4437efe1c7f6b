package dev.rapporteur.bench.synthetic;

import dev.rapporteur.bench.synthetic.Happening.Phase;
import dev.rapporteur.model.Attribution;
import dev.rapporteur.model.Authority.Country;
import dev.rapporteur.model.MeetingClaim;
import dev.rapporteur.model.Party;
import dev.rapporteur.model.ProposalClaim;
import dev.rapporteur.model.SanctionClaim;
import dev.rapporteur.model.Stance;
import dev.rapporteur.model.TemporalValue;
import dev.rapporteur.model.TenureClaim;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Tells on a page what happened. Few tellings have another day or place than the others.
 *
 * @param casting who can take part
 * @param page where it is told
 * @param dice chances of this article
 */
record Reporter(Casting casting, Page page, Dice dice) {
    private static final double MISTAKE = 0.04;
    private static final List<MeetingClaim.Kind> KINDS = List.of(
            MeetingClaim.Kind.MEETING,
            MeetingClaim.Kind.MEETING,
            MeetingClaim.Kind.TALKS,
            MeetingClaim.Kind.CALL,
            MeetingClaim.Kind.SUMMIT);
    private static final List<String> MEASURES =
            List.of("sanctions", "travel ban", "arms embargo", "asset freeze", "export controls");
    private static final List<String> PLANS =
            List.of("peace plan", "ceasefire proposal", "trade deal", "draft treaty", "security guarantees");
    private static final List<String> TOPICS = List.of(
            "border", "canal", "climate", "coal", "cotton", "customs", "energy", "fishing", "forest", "grain",
            "harbour", "islands", "labour", "mining", "oil", "police", "rail", "reactor", "river", "salt", "steel",
            "timber", "visa", "water");

    void tell(Happening happening, Phase phase) {
        switch (happening.kind()) {
            case MEETING -> meeting(happening, phase);
            case PROPOSAL -> proposal(happening, phase);
            case SANCTION -> sanction(happening, phase);
            case TENURE -> tenure(happening.ranks().get(0));
        }
    }

    private Party person(int rank) {
        return page.name(rank, casting.person(rank), dice);
    }

    private Country country(int number) {
        return casting.countries().get(number % casting.countries().size());
    }

    private void meeting(Happening happening, Phase phase) {
        Party first = person(happening.ranks().get(0));
        Party second = person(happening.ranks().get(1));
        MeetingClaim.Kind kind = KINDS.get(happening.detail() % KINDS.size());
        int city = happening.detail() / KINDS.size() + (dice.chance(MISTAKE) ? 1 : 0);
        String place = country(city).capitals().get(0);
        String words = first.name() + " " + verb(phase) + " " + second.name() + " in " + place + ".";
        page.claim(
                words,
                "meet-verb",
                evidence -> new MeetingClaim(
                        List.of(first, second),
                        kind,
                        dice.chance(0.7) ? Optional.of(place) : Optional.empty(),
                        when(happening.day()),
                        status(phase),
                        phase == Phase.DENIED ? Stance.DENIES : Stance.ASSERTS,
                        speaker(first),
                        evidence));
    }

    private static String verb(Phase phase) {
        return switch (phase) {
            case ANNOUNCED -> "will meet";
            case DONE -> "met";
            case CANCELLED -> "will no longer meet";
            case DENIED -> "denies having met";
        };
    }

    private static MeetingClaim.Status status(Phase phase) {
        return switch (phase) {
            case ANNOUNCED -> MeetingClaim.Status.PLANNED;
            case DONE -> MeetingClaim.Status.OCCURRED;
            case CANCELLED -> MeetingClaim.Status.CANCELLED;
            case DENIED -> MeetingClaim.Status.DID_NOT_OCCUR;
        };
    }

    private Optional<TemporalValue> when(int day) {
        LocalDate date = SyntheticNews.date(day).plusDays(dice.chance(MISTAKE) ? 1 : 0);
        double fineness = dice.fraction();
        if (fineness < 0.8) {
            return Optional.of(TemporalValue.day(date, "that day"));
        }
        return fineness < 0.9 ? Optional.of(TemporalValue.month(YearMonth.from(date), "that month")) : Optional.empty();
    }

    private Optional<Attribution> speaker(Party speaker) {
        return dice.chance(0.3)
                ? Optional.of(new Attribution(speaker, "said", false, Optional.empty()))
                : Optional.empty();
    }

    private void proposal(Happening happening, Phase phase) {
        Party proposer = person(happening.ranks().get(0));
        Party addressee = person(happening.ranks().get(1));
        int points = 5 + happening.detail() % 30;
        String plan = points + "-point " + TOPICS.get(happening.detail() / 30 % TOPICS.size()) + " "
                + PLANS.get(happening.detail() % PLANS.size());
        boolean refused = phase == Phase.CANCELLED || phase == Phase.DENIED;
        page.claim(
                proposer.name() + " put the " + plan + " to " + addressee.name() + ".",
                "put-forward",
                evidence -> new ProposalClaim(
                        plan,
                        OptionalInt.of(points),
                        List.of(proposer),
                        List.of(addressee),
                        List.of(),
                        List.of(),
                        refused ? List.of(addressee) : List.of(),
                        when(happening.day()),
                        refused ? ProposalClaim.Status.REJECTED : ProposalClaim.Status.PROPOSED,
                        Stance.ASSERTS,
                        Optional.empty(),
                        evidence));
    }

    private void sanction(Happening happening, Phase phase) {
        Party imposer =
                Party.country(casting.person(happening.ranks().get(0)).country().name());
        Party target = person(happening.ranks().get(1));
        String measure = MEASURES.get(happening.detail() % MEASURES.size());
        page.claim(
                imposer.name() + " announced " + measure + " against " + target.name() + ".",
                "impose-verb",
                evidence -> new SanctionClaim(
                        List.of(imposer),
                        List.of(target),
                        measure,
                        when(happening.day()),
                        phase == Phase.DONE ? SanctionClaim.Status.IMPOSED : SanctionClaim.Status.THREATENED,
                        Stance.ASSERTS,
                        Optional.empty(),
                        evidence));
    }

    /** Tells somebody's office. */
    void tenure(int rank) {
        Persona persona = casting.person(rank);
        Party holder = person(rank);
        page.claim(
                holder.name() + " is " + persona.title() + " of "
                        + persona.country().name() + ".",
                "title-before-name",
                evidence -> new TenureClaim(
                        holder,
                        persona.title(),
                        Optional.of(Party.country(persona.country().name())),
                        false,
                        TenureClaim.Phase.CURRENT,
                        false,
                        Optional.empty(),
                        Optional.empty(),
                        Stance.ASSERTS,
                        Optional.empty(),
                        evidence));
    }

    /** Names somebody in passing. */
    void mention(int rank) {
        page.paragraph(person(rank).name() + " did not comment.");
    }
}
