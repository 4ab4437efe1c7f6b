package dev.rapporteur.extract;

import dev.rapporteur.model.Party;
import dev.rapporteur.model.Sentence;
import dev.rapporteur.model.TenureClaim;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** "Okafor's special envoy" and "the president's envoy" serve whom the one they are sent by serves. */
final class Superiors implements OrganizationClue {
    private final KnownHeads heads;
    private final Gazetteer gazetteer;
    private final Optional<Party> home;
    private final Map<String, String> people = new HashMap<>();
    private final Map<String, String> offices = new HashMap<>();

    Superiors(KnownHeads heads, Gazetteer gazetteer, Optional<String> outlet) {
        this.heads = heads;
        this.gazetteer = gazetteer;
        this.home = outlet.flatMap(gazetteer::home).map(c -> Party.country(c.name()));
    }

    /** Keeps whose envoy, spokesman or aide a title makes its holder. */
    void remember(Sentence sentence, Title title, String holder) {
        title.owner().ifPresent(person -> people.putIfAbsent(key(holder, title.words()), person));
        IntStream.range(title.from(), title.to() - 1)
                .filter(i -> sentence.token(i + 1).pos().equals("POS"))
                .mapToObj(i -> gazetteer.office(sentence.token(i).form()))
                .flatMap(Optional::stream)
                .forEach(office -> offices.putIfAbsent(key(holder, title.words()), office));
    }

    private static String key(String holder, String title) {
        return holder + "\n" + title;
    }

    @Override
    public Optional<Party> organization(TenureClaim claim, List<TenureClaim> all) {
        String key = key(claim.holder().name(), claim.title());
        Optional<Party> ofPerson = Optional.ofNullable(people.get(key)).flatMap(person -> all.stream()
                .filter(t -> t.holder().name().equals(person))
                .flatMap(t -> t.organization().stream())
                .findFirst()
                .or(() -> heads.countryOf(person)));
        return ofPerson.or(() -> Optional.ofNullable(offices.get(key)).flatMap(office -> only(office, all)));
    }

    /** Of two presidents each may have sent him, but that of the outlet's own country is the one without a country. */
    private Optional<Party> only(String office, List<TenureClaim> all) {
        List<Optional<Party>> organizations = all.stream()
                .filter(t -> t.phase() == TenureClaim.Phase.CURRENT)
                .filter(t -> gazetteer.office(t).equals(office))
                .map(TenureClaim::organization)
                .distinct()
                .toList();
        boolean atHome = home.isPresent()
                && (organizations.contains(home) || (organizations.size() > 1 && heads.isHeld(office, home.get())));
        if (atHome) {
            return home;
        }
        return organizations.size() == 1
                ? organizations.get(0).filter(o -> o.kind() == Party.Kind.COUNTRY)
                : Optional.empty();
    }
}
