package dev.rapporteur.extract;

import dev.rapporteur.model.Authority.Country;
import dev.rapporteur.model.Party;
import dev.rapporteur.model.Sentence;
import dev.rapporteur.model.Token;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** "She flew to Ruritania, where President Okafor received her": who receives a visitor is at home where he does. */
final class Hosts implements TitleClue {
    private static final Set<String> RECEIVE = Set.of("receive", "welcome", "greet");
    private static final Set<String> WHERE = Set.of("in", "to", "at", "into");
    private static final Set<String> PRONOUNS = Set.of("he", "him", "she", "her", "they", "them");

    private final Gazetteer gazetteer;
    private final People people;

    Hosts(Gazetteer gazetteer, People people) {
        this.gazetteer = gazetteer;
        this.people = people;
    }

    @Override
    public Optional<Party> find(Sentence sentence, Title title, String holder) {
        boolean receives = OfficeCountries.isNational(title.office())
                && sentence.tokens().stream()
                        .filter(v -> v.isVerb() && RECEIVE.contains(v.lemma()))
                        .anyMatch(v -> isHost(sentence, v, holder));
        List<Country> around = receives ? countries(sentence) : List.of();
        return around.size() == 1
                ? around.stream().map(c -> Party.country(c.name())).findFirst()
                : Optional.empty();
    }

    private boolean isHost(Sentence sentence, Token verb, String holder) {
        boolean passive = Syntax.isPassive(sentence, verb);
        List<Token> hosts = passive ? Syntax.objectsOf(sentence, verb, Set.of("by")) : Syntax.subjects(sentence, verb);
        List<Token> guests = passive ? Syntax.subjects(sentence, verb) : Syntax.objects(sentence, verb);
        return hosts.stream().flatMap(t -> people.at(sentence, t).stream()).anyMatch(m -> m.person()
                        .equals(holder))
                && guests.stream()
                        .anyMatch(t -> PRONOUNS.contains(t.lemma())
                                || people.at(sentence, t).isPresent());
    }

    private List<Country> countries(Sentence sentence) {
        return sentence.tokens().stream()
                .filter(t -> t.label().equals("pobj") && isWhere(sentence, sentence.token(t.head())))
                .flatMap(t -> gazetteer.countryOfPlace(PlaceNames.words(sentence, t)).stream())
                .distinct()
                .toList();
    }

    /** Where one comes to or leaves from: "in", "to", "out of". */
    private static boolean isWhere(Sentence sentence, Token preposition) {
        boolean outOf = preposition.lemma().equals("of")
                && preposition.index() > 0
                && sentence.token(preposition.index() - 1).lemma().equals("out");
        return outOf || WHERE.contains(preposition.lemma());
    }
}
