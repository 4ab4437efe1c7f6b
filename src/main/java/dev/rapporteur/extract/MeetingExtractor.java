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
    private static final List<MeetingRule> RULES = rules();
    private static final Set<String> TITLE_HEADS = Lexicon.words("title-heads");
    private static final Set<String> DEEDS = Lexicon.words("deeds");
    private static final Set<String> SITTINGS = Lexicon.words("sittings");
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

    static List<MeetingRule> rules() {
        return RuleFile.rules("meetings.yml", MeetingRule.class);
    }

    List<MeetingClaim> extract() {
        article.sentences().forEach(parties::rememberDelegations);
        for (Sentence sentence : article.sentences()) {
            context.rememberJourneys(sentence);
            for (Token token : sentence.tokens()) {
                RULES.stream()
                        .filter(r -> isTrigger(sentence, token, r) && !sides.areUnclear(sentence, token))
                        .forEach(r -> read(sentence, token, r));
            }
        }
        return merger.claims();
    }

    private static boolean isTrigger(Sentence sentence, Token token, MeetingRule rule) {
        boolean word = token.isVerb()
                ? rule.verbs().stream().anyMatch(v -> isVerb(sentence, token, v))
                : token.isNoun() && rule.nouns().contains(token.lemma()) && isEventNoun(sentence, token);
        boolean needed = word
                && (rule.needs().isEmpty()
                        || sentence.subtree(token).stream().anyMatch(t -> isNeeded(sentence, t, rule)));
        boolean lacking = rule.lacks().stream()
                .noneMatch(l -> sentence.children(token, l).findAny().isPresent());
        return word
                && needed
                && lacking
                && !isPurposeOfMeeting(sentence, token)
                && !isAppeal(sentence, token)
                && !isOfTitle(sentence, token);
    }

    /** Whether the word, or the two words that end with it, are among those that the rule needs. */
    private static boolean isNeeded(Sentence sentence, Token token, MeetingRule rule) {
        String before =
                token.index() == 0 ? "" : sentence.token(token.index() - 1).lemma();
        return rule.needs().contains(token.lemma()) || rule.needs().contains(before + " " + token.lemma());
    }

    /** "met to discuss the harvest with experts", "met to continue the talks": one meeting, told by its first verb. */
    private static boolean isPurposeOfMeeting(Sentence sentence, Token token) {
        Token verb = Syntax.firstConjunct(
                sentence, Syntax.clauseVerb(sentence, token).orElse(token));
        boolean purpose = verb.label().equals("advcl")
                && !verb.isRoot()
                && sentence.children(verb, "aux").anyMatch(t -> t.pos().equals("TO"));
        return purpose
                && RULES.stream()
                        .flatMap(r -> r.verbs().stream())
                        .anyMatch(v -> isVerb(sentence, sentence.token(verb.head()), v));
    }

    /** "Meeting Coordinator Ana Ruiz" */
    private static boolean isOfTitle(Sentence sentence, Token token) {
        int next = token.index() + 1;
        return NameFinder.isCapitalized(token)
                && next < sentence.size()
                && NameFinder.isCapitalized(sentence.token(next))
                && TITLE_HEADS.contains(sentence.token(next).lemma());
    }

    /** "her call for reform", "her call for the council to meet" */
    private static boolean isAppeal(Sentence sentence, Token token) {
        return token.isNoun()
                && token.lemma().equals("call")
                && (sentence.children(token).stream().anyMatch(t -> t.lemma().equals("for"))
                        || isForDeeds(sentence, token)
                        || sentence.children(token, "acl", "advcl")
                                .flatMap(v -> sentence.children(v, "mark"))
                                .anyMatch(t -> t.lemma().equals("for")));
    }

    /** "a call to action", "a call to reform the council" */
    private static boolean isForDeeds(Sentence sentence, Token call) {
        return sentence.children(call, "acl")
                        .flatMap(v -> sentence.children(v, "aux"))
                        .anyMatch(t -> t.pos().equals("TO"))
                || Syntax.objectsOf(sentence, call, Set.of("to")).stream().anyMatch(t -> DEEDS.contains(t.lemma()));
    }

    private static boolean isVerb(Sentence sentence, Token token, String verb) {
        int space = verb.indexOf(' ');
        String word = space < 0 ? verb : verb.substring(0, space);
        String particle = verb.substring(space + 1);
        return token.lemma().equals(word)
                && (space < 0
                        || sentence.children(token).stream()
                                .anyMatch(t -> t.lemma().equals(particle)));
    }

    /** One gives "a talk"; two hold "talks", and after these "the next round". */
    private static boolean isEventNoun(Sentence sentence, Token token) {
        if (token.lemma().equals("round")) {
            return isFurther(sentence, token)
                    && sentence.children(token, "prep").noneMatch(t -> t.lemma().equals("of"));
        }
        if (token.lemma().equals("session")
                && sentence.children(token).stream().anyMatch(t -> SITTINGS.contains(t.lemma()))) {
            return false; // "the legislative session"
        }
        return !token.lemma().equals("talk")
                || token.pos().equals("NNS")
                || token.pos().equals("NNPS");
    }

    private void read(Sentence sentence, Token trigger, MeetingRule rule) {
        List<List<Party>> meetings = sides.read(sentence, trigger, rule);
        if (meetings.isEmpty()) {
            read(sentence, trigger, rule, List.of());
        }
        meetings.forEach(participants -> read(sentence, trigger, rule, withSpeaker(sentence, trigger, participants)));
    }

    private void read(Sentence sentence, Token trigger, MeetingRule rule, List<Party> sides) {
        List<Party> named = sides.stream().filter(MeetingExtractor::isTelling).toList();
        List<Party> participants =
                named.size() < 2 && isFurther(sentence, trigger) ? merger.latestParticipants() : named;
        Circumstances told = circumstances(sentence, trigger);
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

    private Circumstances circumstances(Sentence sentence, Token trigger) {
        StatusReading real = status.read(sentence, trigger);
        return new Circumstances(
                real,
                times.read(sentence, trigger, real.factuality()),
                isVirtual(sentence, trigger)
                        ? Optional.empty()
                        : places.read(sentence, trigger).or(() -> there(sentence, trigger)),
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

    /** "a second meeting" after one told of before, and nobody named: of the same people. */
    private static boolean isFurther(Sentence sentence, Token trigger) {
        return trigger.isNoun()
                && sentence.children(trigger).stream()
                        .filter(t -> t.index() < trigger.index())
                        .anyMatch(t -> Set.of(
                                        "second", "third", "another", "next", "further", "follow", "followup", "new")
                                .contains(t.lemma()));
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
