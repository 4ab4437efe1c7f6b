package dev.rapporteur.extract;

import dev.rapporteur.model.Authority.Country;
import dev.rapporteur.model.Authority.OfficeTerm;
import dev.rapporteur.model.Party;
import dev.rapporteur.model.TenureClaim;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Whose president a bare "President Okafor" is, because the authority knows one of that name in that office on the day
 * of publication. Only the country is taken from there: that he is president is what the article says.
 */
final class KnownHeads implements OrganizationClue {
    private static final Pattern PHASE = Pattern.compile("^(?:interim|acting) |[- ](?:elect|designate)$");
    /** A year is more than any country lets pass between election and oath. */
    private static final int MONTHS_AHEAD = 12;
    /** Whom news calls former, and by surname alone, is still remembered. */
    private static final int YEARS_REMEMBERED = 60;

    private static final int SHORTEST_VARIANT = 7;

    private final Gazetteer gazetteer;
    private final Optional<LocalDate> published;

    KnownHeads(Gazetteer gazetteer, Optional<LocalDate> published) {
        this.gazetteer = gazetteer;
        this.published = published;
    }

    @Override
    public Optional<Party> organization(TenureClaim claim, List<TenureClaim> all) {
        String told = gazetteer.office(claim);
        String office = PHASE.matcher(told).replaceAll("");
        boolean ahead = told.endsWith("elect") || told.endsWith("designate");
        TenureClaim.Phase phase = ahead ? TenureClaim.Phase.DESIGNATE : claim.phase();
        PersonName holder = PersonName.of(claim.holder().name());
        return only(gazetteer.terms().stream()
                .filter(t -> t.office().equals(office))
                .filter(t -> isAt(t, phase, holder))
                .filter(t -> isCalled(t, holder)));
    }

    /** The country of a head of state or government in office whose full name it is. */
    Optional<Party> countryOf(String person) {
        PersonName name = PersonName.of(person);
        return name.isFull() && published.isPresent()
                ? only(gazetteer.terms().stream()
                        .filter(t -> isAt(t, TenureClaim.Phase.CURRENT, name))
                        .filter(t -> isCalled(t, name)))
                : Optional.empty();
    }

    /** Whether it is known who holds that office of a country on the day of publication. */
    boolean isHeld(String office, Party country) {
        return published.isPresent() && terms(office, country).anyMatch(t -> t.includes(published.get()));
    }

    /** Whether a country has that office, to which somebody not known may have come before those that are. */
    boolean isThere(String office, Party country) {
        return terms(office, country).findAny().isPresent();
    }

    private Stream<OfficeTerm> terms(String office, Party country) {
        Optional<String> code = gazetteer.country(country.name()).map(Country::code);
        return gazetteer.terms().stream()
                .filter(t -> t.office().equals(office) && code.equals(Optional.of(t.country())));
    }

    private Optional<Party> only(Stream<OfficeTerm> terms) {
        Set<String> countries = terms.map(OfficeTerm::country).collect(Collectors.toSet());
        return countries.size() == 1
                ? gazetteer.byCode(countries.iterator().next()).map(c -> Party.country(c.name()))
                : Optional.empty();
    }

    private boolean isAt(OfficeTerm term, TenureClaim.Phase phase, PersonName holder) {
        return published
                .map(day -> switch (phase) {
                    case CURRENT -> term.includes(day);
                    case FORMER ->
                        term.from().isBefore(day)
                                && (holder.isFull()
                                        || term.from()
                                                .plusYears(YEARS_REMEMBERED)
                                                .isAfter(day));
                    case DESIGNATE ->
                        term.from().isAfter(day)
                                && !term.from().minusMonths(MONTHS_AHEAD).isAfter(day);
                })
                .orElse(true);
    }

    private boolean isCalled(OfficeTerm term, PersonName holder) {
        if (!holder.isFull()) {
            return Arrays.stream(term.surname().split(" ", -1)).anyMatch(word -> isSurname(word, holder.last()));
        }
        PersonName full = PersonName.of(term.holder());
        return full.canBe(holder, gazetteer)
                || PersonName.of(full.first() + " " + term.surname()).canBe(holder, gazetteer);
    }

    /** Two short surnames a letter apart are two. */
    private static boolean isSurname(String known, String told) {
        boolean isLong = Math.min(known.length(), told.length()) >= SHORTEST_VARIANT;
        return isLong
                ? PersonName.areVariants(known, told)
                : PersonName.fold(known).equals(PersonName.fold(told));
    }
}
