package dev.rapporteur.extract;

import dev.rapporteur.model.Party;
import dev.rapporteur.model.Sentence;
import dev.rapporteur.model.Token;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Reads who takes a measure and on whom it is, from the words around the noun or the verb that tells of it. */
final class SanctionParties {
    private static final Set<String> ON = Set.of("on", "against", "upon", "for");

    private final PartyReader parties;
    private final TargetReader targets;

    SanctionParties(PartyReader parties, TargetReader targets) {
        this.parties = parties;
        this.targets = targets;
    }

    /** "U.S. sanctions", "Washington's sanctions", "its sanctions", "Western sanctions". */
    Set<Party> owners(Sentence sentence, Token noun, String... labels) {
        Set<Party> found = new LinkedHashSet<>();
        sentence.children(noun, labels)
                .filter(t -> t.index() < noun.index())
                .forEach(t -> found.addAll(
                        t.form().equals("Western")
                                ? List.of(Party.group("West"))
                                : parties.adjectiveOrName(sentence, t)));
        return found;
    }

    /** Whoever does what the verb says. */
    List<Party> imposers(Sentence sentence, Token verb) {
        if (Syntax.isPassive(sentence, verb)) {
            return Syntax.objectsOf(sentence, verb, Set.of("by")).stream()
                    .flatMap(t -> parties.read(sentence, t).stream())
                    .toList();
        }
        return Syntax.subjects(sentence, verb).stream()
                .flatMap(t -> actor(sentence, t).stream())
                .toList();
    }

    /** Who acts; of a law or a bill, whose it is. */
    private List<Party> actor(Sentence sentence, Token token) {
        List<Party> found = parties.read(sentence, token);
        if (!found.isEmpty()) {
            return found;
        }
        Set<Party> owner = owners(sentence, token, "poss", "compound", "nmod");
        return !owner.isEmpty() || token.isProperNoun()
                ? List.copyOf(owner)
                : Syntax.subjectAbove(sentence, token).stream() // "signed an order lifting …"
                        .filter(t -> !t.equals(token))
                        .flatMap(t -> parties.read(sentence, t).stream())
                        .toList();
    }

    /** "imposed on A", "brought back on A". */
    List<Party> underVerb(Sentence sentence, Token verb) {
        List<Token> under = new ArrayList<>(List.of(verb));
        sentence.children(verb, "advmod", "prt").forEach(under::add);
        return under.stream()
                .flatMap(t -> Syntax.objectsOf(sentence, t, ON).stream())
                .filter(t -> !sentence.token(t.head()).lemma().equals("for"))
                .flatMap(t -> targets.read(sentence, t).stream())
                .toList();
    }

    /** "sanctions on A", "its A sanctions", "the A sanctions program". */
    List<Party> underNoun(Sentence sentence, Token noun) {
        List<Party> found = Syntax.objectsOf(sentence, noun, ON).stream()
                .flatMap(t -> targets.read(sentence, t).stream())
                .toList();
        boolean owned = sentence.children(noun, "poss").findAny().isPresent()
                || noun.lemma().equals("program");
        return !found.isEmpty() || !owned
                ? found
                : sentence.children(noun, "compound", "nmod")
                        .filter(t -> t.pos().equals("NNP") && t.entity().equals("GPE"))
                        .filter(t -> !t.lemma().startsWith("u.s") && !t.lemma().equals("us"))
                        .flatMap(t -> parties.read(sentence, t).stream())
                        .toList();
    }

    /** Whom the verb itself is done to: its object, or its subject if it is passive. */
    List<Party> object(Sentence sentence, Token verb) {
        List<Token> objects =
                Syntax.isPassive(sentence, verb) ? Syntax.subjects(sentence, verb) : Syntax.objects(sentence, verb);
        return objects.stream().flatMap(t -> targets.read(sentence, t).stream()).toList();
    }

    /** "faces sanctions", "faces the threat of sanctions": who is to bear them. */
    List<Party> bearers(MeasurePhrase phrase) {
        return phrase.bearing()
                .map(v -> Syntax.subjects(phrase.sentence(), v).stream()
                        .flatMap(t -> targets.read(phrase.sentence(), t).stream())
                        .toList())
                .orElse(List.of());
    }

    /** "has been the subject of sanctions", "is under sanctions". */
    List<Party> subjectUnder(Sentence sentence, Token noun) {
        boolean under = Syntax.head(sentence, noun)
                .filter(p -> Set.of("of", "under", "by").contains(p.lemma()))
                .isPresent();
        return Syntax.clauseVerb(sentence, noun)
                .filter(v -> under && v.lemma().equals("be"))
                .map(v -> Syntax.subjects(sentence, v).stream()
                        .flatMap(t -> targets.read(sentence, t).stream())
                        .toList())
                .orElse(List.of());
    }

    /** Whose the things are on which a measure falls: "the assets of A", "A's assets", "imports of A from B". */
    List<Party> ownersOf(Sentence sentence, Token thing) {
        List<Token> found = new ArrayList<>(Syntax.objectsOf(sentence, thing, Set.of("of", "from")));
        sentence.children(thing, "poss").filter(t -> !t.pos().equals("PRP$")).forEach(found::add);
        return found.stream().flatMap(t -> targets.read(sentence, t).stream()).toList();
    }
}
