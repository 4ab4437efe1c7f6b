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
import dev.rapporteur.model.Stance;
import dev.rapporteur.model.TemporalValue;
import dev.rapporteur.model.Token;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashSet;
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
        Factuality factuality = status.read(sentence, trigger);
        Optional<TemporalValue> when = times.read(sentence, trigger, factuality);
        Optional<String> where = places.read(sentence, trigger);
        Optional<SpeechReader.Speech> said = speech.read(sentence, trigger);
        if (isMeeting(participants, rule, when.isPresent() || where.isPresent())) {
            toStatus(factuality, when).ifPresent(s -> {
                antecedents.remember(sentence, trigger, participants);
                merger.add(new MeetingClaim(
                        participants,
                        kind(sentence, trigger, rule),
                        where,
                        when,
                        s,
                        said.map(SpeechReader.Speech::stance).orElse(Stance.ASSERTS),
                        said.map(SpeechReader.Speech::attribution),
                        Evidence.of(article.article(), sentence.span(), rule.id())));
            });
        } else if (!trigger.isVerb() && isDefinite(sentence, trigger)) {
            merger.comment(factuality, where, when);
        }
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

    /** Reads the sides of a meeting from the grammar around its trigger. */
    static final class SideReader {
        private static final Set<String> TELLING = Set.of(
                "describe",
                "call",
                "report",
                "recall",
                "praise",
                "criticize",
                "criticise",
                "condemn",
                "mention",
                "reference",
                "cite",
                "note",
                "follow",
                "broker",
                "mediate",
                "facilitate",
                "show",
                "watch",
                "await",
                "include",
                "cover",
                "discuss",
                "welcome",
                "bring",
                "mark",
                "say",
                "tell",
                "see");
        private static final Set<String> LIGHT = Set.of(
                "hold",
                "have",
                "conduct",
                "begin",
                "start",
                "open",
                "resume",
                "continue",
                "finish",
                "conclude",
                "end",
                "cancel",
                "plan",
                "schedule",
                "arrange",
                "postpone",
                "host",
                "attend",
                "do",
                "take",
                "engage",
                "enter",
                "join",
                "lead",
                "launch",
                "seek",
                "propose",
                "abandon",
                "complete",
                "wind",
                "pursue");
        private static final Set<String> CONTAINER = Set.of(
                "round", "series", "day", "hour", "set", "session", "week", "kind", "couple", "string", "margin");
        private static final Set<String> INSIDE =
                Set.of("in", "during", "at", "for", "after", "into", "before", "following", "from");

        private final PartyReader parties;

        SideReader(PartyReader parties) {
            this.parties = parties;
        }

        List<Party> read(Sentence sentence, Token trigger, MeetingRule rule) {
            Set<Slot> slots = rule.sides();
            Set<Party> found = new LinkedHashSet<>();
            if (rule.filled().isPresent()) {
                addPrepositions(sentence, trigger, EnumSet.of(rule.filled().get()), found);
                if (found.isEmpty()) {
                    return List.of();
                }
                found.clear();
            }
            if (trigger.isVerb()) {
                ofVerb(sentence, trigger, slots, found);
            } else {
                ofNoun(sentence, trigger, slots, found);
            }
            return List.copyOf(found);
        }

        private void ofVerb(Sentence sentence, Token verb, Set<Slot> slots, Set<Party> found) {
            if (Syntax.objects(sentence, verb).stream()
                    .anyMatch(t -> t.pos().equals("WP") && !verb.label().equals("relcl"))) {
                return; // "would not say whom they met"
            }
            if (slots.contains(Slot.SUBJECT)) {
                List<Token> actors = Syntax.subjects(sentence, verb);
                actors.forEach(t -> found.addAll(parties.read(sentence, t)));
                if (actors.isEmpty()) {
                    found.addAll(parties.namedBefore(sentence, verb));
                }
            }
            int subjects = found.size();
            if (slots.contains(Slot.OBJECT)) {
                Syntax.objects(sentence, verb).stream()
                        .map(t -> Syntax.antecedent(sentence, verb, t))
                        .forEach(t -> found.addAll(parties.read(sentence, t)));
            }
            addPrepositions(sentence, verb, slots, found);
            if (found.size() == subjects
                    && slots.contains(Slot.OBJECT)
                    && Syntax.objects(sentence, verb).isEmpty()) {
                sentence.children(verb, "conj")
                        .flatMap(v -> Syntax.objects(sentence, v).stream())
                        .forEach(t -> found.addAll(parties.read(sentence, t)));
            }
            if (found.size() == subjects) {
                sentence.children(verb, "conj")
                        .filter(Token::isVerb)
                        .forEach(v -> addPrepositions(sentence, v, slots, found));
            }
        }

        private void addPrepositions(Sentence sentence, Token top, Set<Slot> slots, Set<Party> found) {
            for (Slot slot : List.of(Slot.BETWEEN, Slot.WITH, Slot.TO, Slot.AMONG, Slot.OF, Slot.BY)) {
                if (slots.contains(slot)) {
                    for (Token object : objectsUnder(sentence, top, slot.preposition())) {
                        parties.read(sentence, object).stream()
                                .filter(p -> (slot != Slot.TO && slot != Slot.OF && slot != Slot.BY)
                                        || p.kind() != Party.Kind.ORGANIZATION)
                                .filter(p -> slot != Slot.TO || p.kind() == Party.Kind.PERSON)
                                .forEach(found::add);
                    }
                }
            }
        }

        /**
         * Objects of a preposition anywhere under a word, since parsers often hang "with" on the nearest noun, but not
         * inside another clause or inside another such phrase.
         */
        private static List<Token> objectsUnder(Sentence sentence, Token top, String preposition) {
            return sentence.tokens().stream()
                    .filter(t -> t.lemma().equals(preposition) && !t.equals(top) && sentence.dominates(top, t))
                    .filter(t -> isOwn(sentence, top, t, preposition))
                    .flatMap(t -> Syntax.objectsOf(sentence, sentence.token(t.head()), Set.of(preposition)).stream()
                            .filter(o -> o.head() == t.index()))
                    .toList();
        }

        private static boolean isOwn(Sentence sentence, Token top, Token preposition, String lemma) {
            boolean near = Set.of("with", "between", "among").contains(lemma);
            for (Token token : Syntax.path(sentence, preposition)) {
                if (token.equals(top)) {
                    return true;
                }
                if (token.equals(preposition)) {
                    continue;
                }
                if (!near
                        || token.isVerb()
                        || Set.of("with", "between", "among").contains(token.lemma())
                        || isSubject(token)) {
                    return false;
                }
            }
            return true;
        }

        private static boolean isSubject(Token token) {
            return token.label().startsWith("nsubj");
        }

        private void ofNoun(Sentence sentence, Token noun, Set<Slot> slots, Set<Party> found) {
            if (slots.contains(Slot.COMPOUND)) {
                addCompounds(sentence, noun, found);
            }
            if (slots.contains(Slot.POSSESSOR)) {
                sentence.children(noun, "poss").forEach(t -> found.addAll(parties.read(sentence, t)));
            }
            addPrepositions(sentence, noun, slots, found);
            sentence.children(noun, "acl")
                    .filter(v -> v.lemma().equals("involve"))
                    .forEach(v -> Syntax.objects(sentence, v).forEach(t -> found.addAll(parties.read(sentence, t))));
            if (slots.contains(Slot.HOLDER)) {
                addHolder(sentence, container(sentence, noun), slots, found);
            }
        }

        /** "the Ruiz-Okafor summit", "Ruritania-Graustark talks". */
        private void addCompounds(Sentence sentence, Token noun, Set<Party> found) {
            Set<Party> named = new LinkedHashSet<>();
            for (int i = noun.index() - 1; i >= 0 && noun.index() - i < 8; i--) {
                Token token = sentence.token(i);
                if (!token.isNoun() && !Set.of("HYPH", "JJ", "POS", ":", ",").contains(token.pos())) {
                    break;
                }
                boolean hyphenated = (i > 0 && isHyphen(sentence.token(i - 1)))
                        || (i + 1 < sentence.size() && isHyphen(sentence.token(i + 1)));
                if (hyphenated && NameFinder.isCapitalized(token)) {
                    named.addAll(parties.namedBy(sentence, token));
                }
            }
            if (named.size() > 1) {
                List<Party> inOrder = new java.util.ArrayList<>(named);
                java.util.Collections.reverse(inOrder);
                found.addAll(inOrder);
            }
        }

        private static boolean isHyphen(Token token) {
            return token.form().equals("-");
        }

        /** "a round of talks" is held, not the talks of it. */
        private static Token container(Sentence sentence, Token noun) {
            Token top = noun;
            while (!top.isRoot()
                    && top.label().equals("pobj")
                    && sentence.token(top.head()).lemma().equals("of")
                    && !sentence.token(top.head()).isRoot()
                    && CONTAINER.contains(
                            sentence.token(sentence.token(top.head()).head()).lemma())) {
                top = sentence.token(sentence.token(top.head()).head());
            }
            return Syntax.firstConjunct(sentence, top);
        }

        private void addHolder(Sentence sentence, Token noun, Set<Slot> slots, Set<Party> found) {
            if (noun.isRoot()) {
                return;
            }
            Token above = sentence.token(noun.head());
            boolean object = noun.label().equals("dobj") && above.isVerb();
            boolean phrasal = sentence.children(above, "prt").findAny().isPresent(); // "call off", not "call"
            if (object && (phrasal || !TELLING.contains(above.lemma()))) {
                Syntax.subjects(sentence, above).stream()
                        .filter(t -> !t.equals(noun))
                        .forEach(t -> found.addAll(parties.read(sentence, t)));
                if (LIGHT.contains(above.lemma())) {
                    addPrepositions(sentence, above, slots, found);
                }
            } else if (noun.label().startsWith("nsubj") && above.isVerb()) {
                addAttendance(sentence, above, slots, found);
            } else if (noun.label().equals("pobj") && INSIDE.contains(above.lemma()) && found.size() < 2) {
                addSubjectAbove(sentence, noun, found);
            }
        }

        /** "the meeting was attended by A", "the talks between A were held with B". */
        private void addAttendance(Sentence sentence, Token verb, Set<Slot> slots, Set<Party> found) {
            if (Set.of("attend", "join", "hold", "chair", "lead", "host").contains(verb.lemma())) {
                Syntax.objectsOf(sentence, verb, Set.of("by")).forEach(t -> found.addAll(parties.read(sentence, t)));
                addPrepositions(sentence, verb, slots, found);
            }
        }

        /** "was in Lisbon for a meeting with B", "in a call on Sunday, A pressed B". */
        private void addSubjectAbove(Sentence sentence, Token noun, Set<Party> found) {
            Optional<Token> verb = Syntax.clauseVerb(sentence, noun);
            if (verb.isEmpty()) {
                return;
            }
            List<Party> subject = Syntax.subjects(sentence, verb.get()).stream()
                    .filter(t -> !sentence.dominates(t, noun))
                    .flatMap(t -> parties.read(sentence, t).stream())
                    .toList();
            boolean alone = found.isEmpty();
            found.addAll(subject);
            boolean inside = Set.of("in", "during", "at")
                    .contains(sentence.token(noun.head()).lemma());
            if (alone
                    && inside
                    && !subject.isEmpty()
                    && noun.index() < verb.get().index()) {
                Syntax.objects(sentence, verb.get()).stream()
                        .flatMap(t -> parties.read(sentence, t).stream())
                        .filter(p -> p.kind() == Party.Kind.PERSON)
                        .forEach(found::add);
            }
        }
    }
}
