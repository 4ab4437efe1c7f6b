package dev.rapporteur.extract;

import dev.rapporteur.extract.MeetingRule.Slot;
import dev.rapporteur.model.Party;
import dev.rapporteur.model.Sentence;
import dev.rapporteur.model.Token;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Reads the sides of a meeting from the grammar around its trigger. */
final class SideReader {
    private static final Set<String> TELLING = Lexicon.words("telling-verbs");
    private static final Set<String> LIGHT = Lexicon.words("light-verbs");
    private static final Set<String> CONTAINER = Lexicon.words("containers");
    private static final Set<String> SEPARATE = Set.of("separate", "separately", "individually", "respectively");
    private static final Set<String> INSIDE =
            Set.of("in", "during", "at", "for", "after", "into", "before", "following", "from");

    private final PartyReader parties;

    SideReader(PartyReader parties) {
        this.parties = parties;
    }

    /** The sides of each meeting that the trigger tells of: of several if somebody meets others one by one. */
    List<List<Party>> read(Sentence sentence, Token trigger, MeetingRule rule) {
        List<Party> all = all(sentence, trigger, rule);
        Token verb = Syntax.clauseVerb(sentence, trigger).orElse(trigger);
        if (all.size() < 2 || !isOneByOne(sentence, trigger, verb)) {
            return all.isEmpty() ? List.of() : List.of(all);
        }
        List<Token> subjects = Syntax.subjects(sentence, verb);
        List<Party> actors = subjects.isEmpty()
                ? parties.namedBefore(sentence, verb)
                : subjects.stream()
                        .flatMap(t -> parties.read(sentence, t).stream())
                        .filter(all::contains)
                        .toList();
        List<Party> others = all.stream().filter(p -> !actors.contains(p)).toList();
        return actors.size() < 2 && others.size() > 1
                ? others.stream()
                        .map(o -> Stream.concat(actors.stream(), Stream.of(o)).toList())
                        .toList()
                : List.of(all);
    }

    /** "spoke by telephone with both A and B", "spoke to A and to B", "held separate talks with A and B". */
    private static boolean isOneByOne(Sentence sentence, Token trigger, Token verb) {
        boolean separate =
                sentence.tokens().stream().anyMatch(t -> SEPARATE.contains(t.lemma()) && sentence.dominates(verb, t));
        boolean repeated = sentence.tokens().stream()
                        .anyMatch(t -> t.label().equals("conj")
                                && Set.of("to", "with").contains(t.lemma())
                                && sentence.token(t.head()).lemma().equals(t.lemma())
                                && sentence.dominates(verb, t))
                || sentence.tokens().stream()
                        .anyMatch(t -> t.index() > trigger.index() && isGoingOn(sentence, t)); // "then with Tom Okafor"
        boolean both = sentence.tokens().stream()
                .anyMatch(t -> t.lemma().equals("both") && t.label().equals("preconj") && sentence.dominates(verb, t));
        boolean telephone =
                Set.of("speak", "talk", "call", "telephone", "phone").contains(trigger.lemma());
        return separate || repeated || (both && telephone);
    }

    private List<Party> all(Sentence sentence, Token trigger, MeetingRule rule) {
        Set<Slot> slots = rule.sides();
        Set<Party> found = new LinkedHashSet<>();
        if (rule.filled().isPresent()) {
            if (!isFilled(sentence, trigger, rule.filled().get())) {
                return List.of();
            }
        }
        if (trigger.isVerb()) {
            ofVerb(sentence, trigger, slots, found);
        } else {
            ofNoun(sentence, trigger, slots, found);
        }
        return List.copyOf(found);
    }

    /**
     * Whether somebody stands right under the verb or its object: not in "discussed plans for the summit with Ana
     * Ruiz".
     */
    private boolean isFilled(Sentence sentence, Token verb, Slot slot) {
        return Stream.concat(Stream.of(verb), Syntax.objects(sentence, verb).stream())
                .flatMap(t -> Syntax.objectsOf(sentence, t, Set.of(slot.preposition())).stream())
                .anyMatch(t -> !parties.read(sentence, t).isEmpty());
    }

    private void ofVerb(Sentence sentence, Token verb, Set<Slot> slots, Set<Party> found) {
        if (Syntax.objects(sentence, verb).stream()
                .anyMatch(t -> t.pos().equals("WP") && !verb.label().equals("relcl"))) {
            return; // "would not say whom they met"
        }
        if (slots.contains(Slot.OBJECT) && isOfThings(sentence, verb, slots)) {
            return; // "met the criteria", "called for calm"
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
                    .flatMap(t -> parties.read(sentence, t).stream())
                    .filter(p -> slots.contains(Slot.WITH) || isHuman(p))
                    .forEach(found::add);
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

    /** Whether the verb's object is nobody, or there is none although the verb needs one. */
    private boolean isOfThings(Sentence sentence, Token verb, Set<Slot> slots) {
        if (Syntax.isPassive(sentence, verb)) {
            return false;
        }
        List<Token> objects = Syntax.objects(sentence, verb).stream()
                .map(t -> Syntax.antecedent(sentence, verb, t))
                .toList();
        boolean someone = objects.stream()
                .flatMap(t -> parties.read(sentence, t).stream())
                .anyMatch(p -> slots.contains(Slot.WITH) || isHuman(p));
        boolean shared = sentence.children(verb, "conj").anyMatch(Token::isVerb); // "hosted and toasted her"
        return objects.isEmpty()
                ? !slots.contains(Slot.WITH) && !shared && !verb.label().equals("relcl")
                : !someone;
    }

    /** Not a country or body: who welcomes these has a party in mind, not people at the door. */
    private static boolean isHuman(Party party) {
        return party.kind() == Party.Kind.PERSON || party.kind() == Party.Kind.GROUP;
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
                .filter(t -> isOwn(sentence, top, t, preposition) && !isAtSide(sentence, t))
                .flatMap(t -> Syntax.objectsOf(sentence, sentence.token(t.head()), Set.of(preposition)).stream()
                        .filter(o -> o.head() == t.index()))
                .toList();
    }

    /** "with Ana Ruiz, then with Tom Okafor" */
    private static boolean isGoingOn(Sentence sentence, Token preposition) {
        return preposition.lemma().equals("with")
                && preposition.index() > 0
                && Set.of("then", "later", "afterwards")
                        .contains(sentence.token(preposition.index() - 1).lemma());
    }

    /** "with Ana Ruiz at his side": who stands by. */
    private static boolean isAtSide(Sentence sentence, Token preposition) {
        List<Token> phrase = sentence.subtree(preposition);
        int end = phrase.get(phrase.size() - 1).index() + 1;
        return preposition.lemma().equals("with")
                && sentence.tokens().stream()
                        .anyMatch(t -> t.index() < end + 3
                                && t.index() > preposition.index()
                                && t.lemma().equals("side")
                                && sentence.children(t, "poss").findAny().isPresent());
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
            if (isGoingOn(sentence, preposition)) {
                return true;
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

    private void ofNoun(Sentence sentence, Token noun, Set<Slot> all, Set<Party> found) {
        Set<Slot> slots = isName(sentence, noun) ? withoutHolder(all) : all;
        if (slots.contains(Slot.COMPOUND)) {
            addCompounds(sentence, noun, found);
        }
        if (slots.contains(Slot.POSSESSOR)) {
            sentence.children(noun, "poss").forEach(t -> found.addAll(possessor(sentence, noun, t)));
        }
        addPrepositions(sentence, noun, slots, found);
        sentence.children(noun, "acl").filter(v -> v.lemma().equals("involve")).forEach(v -> Syntax.objects(sentence, v)
                .forEach(t -> found.addAll(parties.read(sentence, t))));
        if (slots.contains(Slot.HOLDER)) {
            addHolder(sentence, container(sentence, noun), slots, found);
        }
    }

    private static Set<Slot> withoutHolder(Set<Slot> slots) {
        Set<Slot> fewer = EnumSet.copyOf(slots);
        fewer.removeAll(EnumSet.of(Slot.HOLDER, Slot.OF, Slot.BY));
        return fewer;
    }

    /** "the Summit of the Harbours" has a name, and whoever speaks of it does not hold it. */
    private static boolean isName(Sentence sentence, Token noun) {
        return noun.isProperNoun()
                && noun.index() > 0
                && NameFinder.isCapitalized(noun)
                && noun.span().length() > 4
                && sentence.children(noun, "prep").anyMatch(t -> t.lemma().equals("of"));
    }

    /** Whose meeting it is; "the ministers met for their summit": that of the subject. */
    private List<Party> possessor(Sentence sentence, Token noun, Token owner) {
        List<Token> subjects = owner.lemma().equals("their") ? Syntax.subjectAbove(sentence, noun) : List.of();
        return subjects.isEmpty() || subjects.contains(noun)
                ? parties.read(sentence, owner)
                : subjects.stream()
                        .flatMap(t -> parties.read(sentence, t).stream())
                        .toList();
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
            List<Party> inOrder = new ArrayList<>(named);
            Collections.reverse(inOrder);
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
        } else if (noun.label().equals("pobj")
                && INSIDE.contains(above.lemma())
                && found.size() < 2
                && !isOfOthers(sentence, noun)) {
            addSubjectAbove(sentence, noun, found);
        }
    }

    /** "during Ana Ruiz's visit": whoever did something meanwhile did not take part. */
    private static boolean isOfOthers(Sentence sentence, Token noun) {
        return sentence.children(noun, "poss").anyMatch(t -> !t.pos().startsWith("PRP"));
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
        found.addAll(subject.isEmpty() ? parties.namedBefore(sentence, verb.get()) : subject);
        boolean inside = Set.of("in", "during", "at")
                .contains(sentence.token(noun.head()).lemma());
        if (alone && inside && !subject.isEmpty() && noun.index() < verb.get().index()) {
            Syntax.objects(sentence, verb.get()).stream()
                    .flatMap(t -> parties.read(sentence, t).stream())
                    .filter(p -> p.kind() == Party.Kind.PERSON)
                    .forEach(found::add);
        }
    }
}
