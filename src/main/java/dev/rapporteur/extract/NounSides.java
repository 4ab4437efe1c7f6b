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
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reads the sides of a meeting that a noun names: whose it is, with whom, and who holds it. */
final class NounSides {
    private static final Set<String> TELLING = Lexicon.words("telling-verbs");
    private static final Set<String> LIGHT = Lexicon.words("light-verbs");
    private static final Set<String> CONTAINER = Lexicon.words("containers");
    private static final Set<String> MOTION = Lexicon.words("motion-verbs");
    private static final Set<String> CONVERSING = Lexicon.words("conversing-verbs");
    private static final Set<String> INSIDE =
            Set.of("in", "during", "at", "for", "after", "into", "before", "following", "from");

    private final PartyReader parties;
    private final PrepositionSides prepositions;
    private final TalkOwners owners;

    NounSides(PartyReader parties, PrepositionSides prepositions, TalkOwners owners) {
        this.parties = parties;
        this.prepositions = prepositions;
        this.owners = owners;
    }

    void add(Sentence sentence, Token noun, Set<Slot> all, Set<Party> found) {
        if (isGerund(sentence, noun)) {
            addMet(sentence, noun, found);
            return;
        }
        Set<Slot> slots = isName(sentence, noun) ? withoutHolder(all) : all;
        if (slots.contains(Slot.COMPOUND)) {
            addCompounds(sentence, noun, found);
        }
        if (slots.contains(Slot.POSSESSOR)) {
            found.addAll(owners.read(sentence, noun));
        }
        prepositions.add(sentence, noun, slots, found);
        sentence.children(noun, "acl").filter(v -> v.lemma().equals("involve")).forEach(v -> Syntax.objects(sentence, v)
                .forEach(t -> found.addAll(parties.read(sentence, t))));
        if (slots.contains(Slot.HOLDER)) {
            addHolder(sentence, container(sentence, noun), slots, found);
        }
    }

    /** "denied meeting Ana Ruiz", where the tree takes the verb for part of the name. */
    private boolean isGerund(Sentence sentence, Token noun) {
        if (!noun.form().equals("meeting") || !noun.label().equals("compound") || noun.isRoot()) {
            return false;
        }
        Token name = sentence.token(noun.head());
        return name.label().equals("dobj")
                && sentence.children(name, "det", "poss").findAny().isEmpty()
                && parties.namedBy(sentence, name).stream().anyMatch(p -> p.kind() == Party.Kind.PERSON);
    }

    private void addMet(Sentence sentence, Token gerund, Set<Party> found) {
        Token name = sentence.token(gerund.head());
        Syntax.subjectAbove(sentence, name).forEach(t -> found.addAll(parties.read(sentence, t)));
        found.addAll(parties.read(sentence, name));
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
                prepositions.add(sentence, above, slots, found);
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

    /** "during Ana Ruiz's visit", "her visit": whoever did something meanwhile did not take part, or is the guest. */
    private static boolean isOfOthers(Sentence sentence, Token noun) {
        return sentence.children(noun, "poss")
                .anyMatch(t -> !t.pos().startsWith("PRP")
                        || Set.of("his", "her", "its").contains(t.form().toLowerCase(Locale.ROOT)));
    }

    /** "the meeting was attended by A", "the talks between A were held with B". */
    private void addAttendance(Sentence sentence, Token verb, Set<Slot> slots, Set<Party> found) {
        if (Set.of("attend", "join", "hold", "chair", "lead", "host").contains(verb.lemma())) {
            Syntax.objectsOf(sentence, verb, Set.of("by")).forEach(t -> found.addAll(parties.read(sentence, t)));
            prepositions.add(sentence, verb, slots, found);
        }
    }

    /**
     * "spoke before the summit", "spoke at the discussion", "prepared for the summit", "discussed plans for the
     * summit": others may hold it.
     */
    private static boolean isOnlyNear(Sentence sentence, Token noun, Token verb) {
        Token preposition = sentence.token(noun.head());
        boolean onVerb = preposition.head() == verb.index();
        return switch (preposition.lemma()) {
            case "before" -> true;
            case "at" -> MeetingTrigger.isAddressing(verb);
            case "for" -> !onVerb || !MOTION.contains(verb.lemma());
            case "after", "following", "from" -> CONVERSING.contains(verb.lemma());
            default -> !onVerb && CONVERSING.contains(verb.lemma());
        };
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
        if (alone && isOnlyNear(sentence, noun, verb.get())) {
            return;
        }
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
