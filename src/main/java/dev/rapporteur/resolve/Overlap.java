package dev.rapporteur.resolve;

import dev.rapporteur.model.Party;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;

/**
 * How far two casts are the same.
 *
 * @param shared number of actors in both
 * @param people how many of these are people with names
 * @param byCountry number of further pairs of which one stands for the other: a country for its minister
 * @param smaller size of the smaller cast
 */
record Overlap(int shared, int people, int byCountry, int smaller) {

    /**
     * Compares two casts.
     *
     * @param delegates whether groups and organizations ("Ruritanian negotiators") may stand for people of their
     *     country
     */
    static Overlap of(List<Actor> a, List<Actor> b, boolean delegates) {
        Set<Actor> common = new HashSet<>(a);
        common.retainAll(b);
        List<Actor> rest = new ArrayList<>(b);
        rest.removeAll(common);
        boolean both = delegates && common.isEmpty();
        int pairs = 0;
        for (Actor actor : a) {
            if (!common.contains(actor) && takePartner(actor, rest, both)) {
                pairs++;
            }
        }
        int people = (int)
                common.stream().filter(actor -> actor.is(Party.Kind.PERSON)).count();
        return new Overlap(common.size(), people, pairs, Math.min(a.size(), b.size()));
    }

    private static boolean takePartner(Actor actor, List<Actor> rest, boolean delegates) {
        for (Iterator<Actor> others = rest.iterator(); others.hasNext(); ) {
            if (standsFor(actor, others.next(), delegates)) {
                others.remove();
                return true;
            }
        }
        return false;
    }

    private static boolean standsFor(Actor a, Actor b, boolean delegates) {
        boolean people = a.is(Party.Kind.PERSON);
        boolean otherPeople = b.is(Party.Kind.PERSON);
        boolean country = a.is(Party.Kind.COUNTRY) || b.is(Party.Kind.COUNTRY);
        boolean bodies = !people && !otherPeople;
        return a.actsForCountryOf(b) && (country || bodies || (delegates && people != otherPeople));
    }

    /** How much it tells: three for a person in both, one for what stands for many: a group, a country. */
    int weight() {
        return 3 * people + (shared - people) + byCountry;
    }

    boolean coversSmaller() {
        return shared + byCountry == smaller;
    }

    /** Two of the same, or all of the smaller cast with at least one pair of two. */
    boolean isAgreement(boolean strong) {
        return shared >= 2 || (coversSmaller() && (shared >= 1 || (strong && byCountry >= 2)));
    }
}
