package dev.rapporteur.extract;

import dev.rapporteur.model.Party;
import dev.rapporteur.model.Sentence;
import dev.rapporteur.model.Token;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Parts sentences that tell of several meetings in a row: "met with Ana Ruiz on Monday and with Tom Okafor on Tuesday",
 * "met Ana Ruiz in Lisbon and Tom Okafor in Oslo".
 */
final class Successions {
    private static final Set<String> JOINED = Set.of("with", "to");
    private static final Set<String> WHERE_OR_WHEN = Set.of("in", "on", "at");
    private static final Set<String> CIRCUMSTANCES = Set.of("DATE", "TIME", "GPE", "LOC", "FAC");
    /** What may stand between "and" and "with": "and then on Tuesday with Tom Okafor". */
    private static final Set<String> ON_THE_WAY =
            Set.of("then", "later", "afterwards", "also", "in", "on", "at", "the");

    private final PartyReader parties;

    Successions(PartyReader parties) {
        this.parties = parties;
    }

    /** Whom the first words of a part name, and where the part begins. */
    private record Part(int start, List<Party> named) {}

    /** The meetings one after another; none if all met at once, or if the words do not tell. */
    List<Sides> read(Sentence sentence, Token trigger, List<Party> all) {
        List<Part> parts = repeated(sentence, trigger);
        if (parts.size() < 2) {
            parts = gapped(sentence, trigger);
        }
        if (parts.size() < 2 || !all.containsAll(parts.get(0).named())) {
            return List.of();
        }
        Set<Party> others = new LinkedHashSet<>();
        parts.forEach(p -> others.addAll(p.named()));
        List<Party> actors = all.stream().filter(p -> !others.contains(p)).toList();
        return sides(actors, parts);
    }

    private static List<Sides> sides(List<Party> actors, List<Part> parts) {
        List<Integer> openings = parts.stream().map(Part::start).toList();
        List<Sides> found = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            List<Party> met = Stream.concat(actors.stream(), parts.get(i).named().stream())
                    .distinct()
                    .toList();
            found.add(new Sides(met, new Share(openings, i)));
        }
        return found;
    }

    /** "with Ana Ruiz … and with Tom Okafor …": the preposition comes again. */
    private List<Part> repeated(Sentence sentence, Token trigger) {
        List<Part> parts = new ArrayList<>();
        String preposition = "";
        for (Token token : under(sentence, trigger)) {
            List<Party> named = JOINED.contains(token.lemma()) ? objects(sentence, token) : List.of();
            if (named.isEmpty()) {
                continue;
            }
            if (parts.isEmpty()) {
                preposition = token.lemma();
                parts.add(new Part(token.index(), named));
            } else if (token.lemma().equals(preposition) && joint(sentence, token) >= 0) {
                parts.add(new Part(joint(sentence, token), named));
            }
        }
        return mirrored(sentence, trigger, parts);
    }

    /** "on Monday with Ana Ruiz and on Tuesday with Tom Okafor": the first part begins with its day, too. */
    private static List<Part> mirrored(Sentence sentence, Token trigger, List<Part> parts) {
        boolean dayFirst = parts.size() > 1
                && CIRCUMSTANCES.contains(
                        sentence.token(parts.get(1).start() + 2).entity());
        if (!dayFirst) {
            return parts;
        }
        List<Part> moved = new ArrayList<>(parts);
        moved.set(0, new Part(trigger.index() + 1, parts.get(0).named()));
        return moved;
    }

    /** The "and" or comma that joins a preposition to one before; negative if something else stands between. */
    private static int joint(Sentence sentence, Token preposition) {
        int at = preposition.index() - 1;
        while (at > 0 && isOnTheWay(sentence.token(at))) {
            at--;
        }
        Token joint = sentence.token(Math.max(0, at));
        return joint.lemma().equals("and") || joint.form().equals(",") ? at : -1;
    }

    private static boolean isOnTheWay(Token token) {
        return ON_THE_WAY.contains(token.lemma()) || CIRCUMSTANCES.contains(token.entity());
    }

    /** "Ana Ruiz on Monday and Tom Okafor on Tuesday": each name is followed by its own day or place. */
    private List<Part> gapped(Sentence sentence, Token trigger) {
        List<Part> parts = new ArrayList<>();
        for (Token token : under(sentence, trigger)) {
            boolean name = token.entity().equals("PERSON")
                    && Set.of("dobj", "pobj", "conj").contains(token.label())
                    && isFollowedByCircumstance(sentence, token);
            boolean goesOn = parts.isEmpty() || token.label().equals("conj");
            if (name && goesOn) {
                parts.add(new Part(
                        sentence.subtree(token).get(0).index(),
                        parties.read(sentence, token).stream().limit(1).toList()));
            }
        }
        return parts;
    }

    private static boolean isFollowedByCircumstance(Sentence sentence, Token name) {
        int next = name.index() + 1;
        if (next + 1 < sentence.size() && sentence.token(next).lemma().equals("of")) {
            next += 2; // "President Tom Okafor of Graustark on Tuesday"
        }
        if (next < sentence.size()
                && WHERE_OR_WHEN.contains(sentence.token(next).lemma())) {
            next++;
        }
        return next < sentence.size()
                && CIRCUMSTANCES.contains(sentence.token(next).entity());
    }

    private static List<Token> under(Sentence sentence, Token trigger) {
        Token top = Syntax.clauseVerb(sentence, trigger).orElse(trigger);
        return sentence.tokens().stream()
                .filter(t -> t.index() > trigger.index() && sentence.dominates(top, t))
                .filter(t -> Syntax.clauseVerb(sentence, t).filter(top::equals).isPresent())
                .toList();
    }

    private List<Party> objects(Sentence sentence, Token preposition) {
        boolean toPersons = preposition.lemma().equals("to");
        return sentence.children(preposition, "pobj")
                .flatMap(t -> parties.read(sentence, t).stream())
                .filter(p -> p.kind() == Party.Kind.PERSON || !toPersons)
                .toList();
    }
}
