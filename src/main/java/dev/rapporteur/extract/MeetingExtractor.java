package dev.rapporteur.extract;

import com.fasterxml.jackson.core.type.TypeReference;
import dev.rapporteur.extract.MeetingRule.Slot;
import dev.rapporteur.model.AnnotatedArticle;
import dev.rapporteur.model.Evidence;
import dev.rapporteur.model.MeetingClaim;
import dev.rapporteur.model.MeetingClaim.Kind;
import dev.rapporteur.model.MeetingClaim.Status;
import dev.rapporteur.model.Party;
import dev.rapporteur.model.Sentence;
import dev.rapporteur.model.TemporalValue;
import dev.rapporteur.model.Token;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Finds who meets whom. */
final class MeetingExtractor {
    private static final List<MeetingRule> RULES = rules();
    private static final Set<String> PHONE = Set.of("phone", "telephone", "video", "videoconference", "call");

    private final AnnotatedArticle article;
    private final PartyReader parties;
    private final SideReader sides;
    private final StatusReader status;
    private final SpeechReader speech;
    private final TimeReader times;
    private final PlaceReader places;
    private final Antecedents antecedents;
    private final MeetingMerger merger;

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
        this.merger = new MeetingMerger(gazetteer);
    }

    static List<MeetingRule> rules() {
        return RuleFile.read("meetings.yml", new TypeReference<>() {});
    }

    List<MeetingClaim> extract() {
        article.sentences().forEach(parties::rememberDelegations);
        for (Sentence sentence : article.sentences()) {
            for (Token token : sentence.tokens()) {
                RULES.stream().filter(r -> isTrigger(sentence, token, r)).forEach(r -> read(sentence, token, r));
            }
        }
        return merger.claims();
    }

    private static boolean isTrigger(Sentence sentence, Token token, MeetingRule rule) {
        boolean word = token.isVerb()
                ? rule.verbs().stream().anyMatch(v -> isVerb(sentence, token, v))
                : token.isNoun() && rule.nouns().contains(token.lemma()) && isEventNoun(token);
        boolean needed = word
                && (rule.needs().isEmpty()
                        || sentence.subtree(token).stream()
                                .anyMatch(t -> rule.needs().contains(t.lemma())));
        boolean lacking = rule.lacks().stream()
                .noneMatch(l -> sentence.children(token, l).findAny().isPresent());
        return word && needed && lacking;
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

    /** One gives "a talk"; two hold "talks". */
    private static boolean isEventNoun(Token token) {
        return !token.lemma().equals("talk")
                || token.pos().equals("NNS")
                || token.pos().equals("NNPS");
    }

    private void read(Sentence sentence, Token trigger, MeetingRule rule) {
        List<Party> named = sides.read(sentence, trigger, rule).stream()
                .filter(p -> p.kind() != Party.Kind.GROUP || p.name().contains(" "))
                .toList();
        List<Party> participants =
                named.size() < 2 && isFurther(sentence, trigger) ? merger.latestParticipants() : named;
        Circumstances told = circumstances(sentence, trigger);
        if (isMeeting(
                participants, rule, told.when().isPresent() || told.where().isPresent())) {
            toStatus(told.factuality(), told.when()).ifPresent(s -> {
                antecedents.remember(sentence, trigger, participants);
                merger.add(new MeetingClaim(
                        participants,
                        kind(sentence, trigger, rule),
                        told.where(),
                        told.when(),
                        s,
                        told.stance(),
                        told.attribution(),
                        Evidence.of(article.article(), sentence.span(), rule.id())
                                .with(told.cues(trigger, rule.id()))));
            });
        } else if (!trigger.isVerb() && isDefinite(sentence, trigger)) {
            merger.comment(told, told.cues(trigger, rule.id()));
        }
    }

    private Circumstances circumstances(Sentence sentence, Token trigger) {
        StatusReading real = status.read(sentence, trigger);
        return new Circumstances(
                real,
                times.read(sentence, trigger, real.factuality()),
                places.read(sentence, trigger),
                speech.read(sentence, trigger));
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

    private Kind kind(Sentence sentence, Token trigger, MeetingRule rule) {
        boolean phone = sentence.subtree(Syntax.clauseVerb(sentence, trigger).orElse(trigger)).stream()
                .filter(t -> Math.abs(t.index() - trigger.index()) < 10)
                .anyMatch(t -> PHONE.contains(t.lemma()) && t.isNoun());
        if (phone && !trigger.lemma().equals("visit")) {
            return Kind.CALL;
        }
        return trigger.lemma().toLowerCase(Locale.ROOT).equals("summit") ? Kind.SUMMIT : rule.kind();
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
