package dev.rapporteur.extract;

import dev.rapporteur.extract.MeetingRule.Slot;
import dev.rapporteur.model.AnnotatedArticle;
import dev.rapporteur.model.Cue;
import dev.rapporteur.model.Evidence;
import dev.rapporteur.model.MeetingClaim;
import dev.rapporteur.model.MeetingClaim.Status;
import dev.rapporteur.model.Party;
import dev.rapporteur.model.Sentence;
import dev.rapporteur.model.TemporalValue;
import dev.rapporteur.model.Token;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Finds who meets whom. */
final class MeetingExtractor {
    private static final List<MeetingRule> RULES = MeetingTrigger.rules();
    private static final Set<String> VIRTUAL = Set.of("virtual", "virtually", "online", "remotely");

    private final AnnotatedArticle article;
    private final PartyReader parties;
    private final SideReader sides;
    private final StatusReader status;
    private final SpeechReader speech;
    private final TimeReader times;
    private final PlaceReader places;
    private final Antecedents antecedents;
    private final MeetingMerger merger;
    private final MeetingContext context;
    private final KindReader kinds;

    MeetingExtractor(
            AnnotatedArticle article,
            Gazetteer gazetteer,
            PartyReader parties,
            StatusReader status,
            SpeechReader speech,
            Antecedents antecedents) {
        this.article = article;
        this.parties = parties;
        this.sides = new SideReader(parties);
        this.status = status;
        this.speech = speech;
        this.times = new TimeReader(article.article());
        this.places = new PlaceReader(gazetteer);
        this.antecedents = antecedents;
        this.kinds = new KindReader(places);
        this.merger = new MeetingMerger(gazetteer);
        this.context = new MeetingContext(gazetteer, parties, status, times, places);
    }

    List<MeetingClaim> extract() {
        article.sentences().forEach(parties::rememberDelegations);
        for (Sentence sentence : article.sentences()) {
            context.rememberJourneys(sentence);
            for (Token token : sentence.tokens()) {
                RULES.stream()
                        .filter(r -> MeetingTrigger.isToldBy(sentence, token, r) && !sides.areUnclear(sentence, token))
                        .forEach(r -> read(sentence, token, r));
            }
        }
        return merger.claims();
    }

    private void read(Sentence sentence, Token trigger, MeetingRule rule) {
        for (Sides meeting : sides.read(sentence, trigger, rule)) {
            read(sentence, trigger, rule, meeting);
        }
    }

    private void read(Sentence sentence, Token trigger, MeetingRule rule, Sides meeting) {
        List<Party> named = withSpeaker(sentence, trigger, meeting.parties()).stream()
                .filter(MeetingExtractor::isTelling)
                .toList();
        List<Party> participants =
                named.size() < 2 && MeetingTrigger.isFurther(sentence, trigger) ? merger.latestParticipants() : named;
        Circumstances told = circumstances(sentence, trigger, meeting.share());
        if (isMeeting(
                participants, rule, told.when().isPresent() || told.where().isPresent())) {
            toStatus(told.factuality(), told.when())
                    .map(s -> claim(sentence, trigger, rule, participants, told, s))
                    .ifPresent(c -> add(sentence, trigger, c));
        } else if (!trigger.isVerb() && isDefinite(sentence, trigger) && merger.isNear(sentence)) {
            merger.comment(told, told.cues(trigger, rule.id()));
        } else if (participants.size() < 2 && told.factuality() != Factuality.HYPOTHETICAL) {
            context.rememberUnnamed(sentence, participants, told);
        }
    }

    /** Not "leaders" or "sides" alone: these tell nothing of who met. */
    private static boolean isTelling(Party party) {
        return party.kind() != Party.Kind.GROUP
                || party.name().contains(" ")
                || party.name().equals("delegation");
    }

    /** "I met Tom Okafor": whoever says so took part. */
    private List<Party> withSpeaker(Sentence sentence, Token trigger, List<Party> sides) {
        boolean own = Syntax.clauseVerb(sentence, trigger).stream()
                .flatMap(v -> Syntax.subjects(sentence, v).stream())
                .anyMatch(t -> t.form().equals("I"));
        Optional<Party> speaker = own
                ? speech.read(sentence, trigger)
                        .map(s -> s.attribution().speaker())
                        .filter(p -> p.kind() == Party.Kind.PERSON)
                        .or(antecedents::author)
                : Optional.empty();
        return speaker.map(s ->
                        Stream.concat(Stream.of(s), sides.stream()).distinct().toList())
                .orElse(sides);
    }

    private Circumstances circumstances(Sentence sentence, Token trigger, Share share) {
        StatusReading real = status.read(sentence, trigger);
        return new Circumstances(
                real,
                times.read(sentence, trigger, real.factuality(), share),
                isVirtual(sentence, trigger)
                        ? Optional.empty()
                        : places.read(sentence, trigger, share).or(() -> there(sentence, trigger)),
                speech.read(sentence, trigger));
    }

    /** "met virtually", "a virtual meeting": in no place. */
    private static boolean isVirtual(Sentence sentence, Token trigger) {
        return sentence.children(trigger).stream().anyMatch(t -> VIRTUAL.contains(t.lemma()));
    }

    /** "They met there." */
    private Optional<Worded<String>> there(Sentence sentence, Token trigger) {
        return sentence.children(trigger, "advmod")
                .filter(t -> t.lemma().equals("there"))
                .flatMap(t -> context.there(antecedents.before(sentence), t).stream())
                .findFirst();
    }

    private MeetingClaim claim(
            Sentence sentence,
            Token trigger,
            MeetingRule rule,
            List<Party> participants,
            Circumstances told,
            Status status) {
        return new MeetingClaim(
                participants,
                kinds.read(sentence, trigger, rule, told.when().isEmpty() && merger.haveMet(participants)),
                told.where(),
                told.when(),
                status,
                told.stance(),
                told.attribution(),
                Evidence.of(article.article(), sentence.span(), rule.id())
                        .with(told.cues(trigger, rule.id()))
                        .with(byDay(told, status)));
    }

    /** The time, where the status comes from whether its day is past or to come, not from the words alone. */
    private List<Cue> byDay(Circumstances told, Status status) {
        boolean byWords = toStatus(told.factuality(), Optional.empty()).equals(Optional.of(status));
        String rule = status == Status.OCCURRED ? "day-gone-by" : "day-to-come";
        return byWords
                ? List.of()
                : told.time().stream()
                        .map(t -> new Cue(Cue.Role.STATUS, t.cue().span(), rule))
                        .toList();
    }

    private void add(Sentence sentence, Token trigger, MeetingClaim claim) {
        antecedents.remember(sentence, trigger, claim.participants());
        MeetingClaim complete = context.complete(claim, sentence);
        context.rememberNations(complete, sentence);
        merger.add(complete, sentence);
    }

    private static boolean isDefinite(Sentence sentence, Token trigger) {
        return sentence.children(trigger, "det")
                .anyMatch(t -> Set.of("the", "that", "this", "those", "these").contains(t.lemma()));
    }

    private static boolean isMeeting(List<Party> participants, MeetingRule rule, boolean located) {
        long persons =
                participants.stream().filter(p -> p.kind() == Party.Kind.PERSON).count();
        if (rule.persons()) {
            return persons > 1;
        }
        boolean nations = participants.stream().allMatch(p -> p.kind() != Party.Kind.ORGANIZATION);
        boolean wordForNations = !rule.sides().contains(Slot.OBJECT);
        return participants.size() > 1 && (persons > 0 || (nations && wordForNations && located));
    }

    private Optional<Status> toStatus(Factuality factuality, Optional<TemporalValue> when) {
        Optional<LocalDate> published = article.article().metadata().published();
        boolean over =
                when.isPresent() && published.isPresent() && when.get().latest().isBefore(published.get());
        boolean ahead = when.isPresent()
                && published.isPresent()
                && when.get().earliest().isAfter(published.get());
        return switch (factuality) {
            case HYPOTHETICAL -> Optional.empty();
            case CANCELLED -> Optional.of(Status.CANCELLED);
            case POSTPONED -> Optional.of(Status.POSTPONED);
            case DID_NOT_OCCUR -> Optional.of(Status.DID_NOT_OCCUR);
            case PROPOSED -> Optional.of(Status.PROPOSED);
            case PLANNED -> Optional.of(Status.PLANNED);
            case PURPOSE -> Optional.of(over ? Status.OCCURRED : Status.PLANNED);
            case ONGOING -> Optional.of(ahead ? Status.PLANNED : Status.ONGOING);
            case OCCURRED -> Optional.of(ahead ? Status.PLANNED : Status.OCCURRED);
            case UNKNOWN ->
                over ? Optional.of(Status.OCCURRED) : ahead ? Optional.of(Status.PLANNED) : Optional.empty();
        };
    }
}
