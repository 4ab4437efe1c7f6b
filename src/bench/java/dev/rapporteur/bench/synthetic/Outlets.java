package dev.rapporteur.bench.synthetic;

import dev.rapporteur.model.Authority.Country;
import java.util.List;

/**
 * Who publishes in the invented world. The first articles of a day are an agency's, the last ones are copies of these.
 *
 * @param countries whose capitals the papers are named after
 */
record Outlets(List<Country> countries) {
    /** Articles of a day that are no copies. */
    static final int OWN_TEXTS = 32;

    private static final List<String> AGENCIES =
            List.of("North Wire", "Meridian News Agency", "Harbour Press", "Continental Dispatch");
    private static final List<String> PAPERS = List.of("Herald", "Post", "Chronicle", "Gazette");
    private static final int HOUSES = 96;

    /** The article of the same day that an article copies, or itself. */
    static int original(int slot) {
        return slot < OWN_TEXTS ? slot : slot % AGENCIES.size();
    }

    /** Who writes the article. */
    String author(int day, int slot) {
        return slot < AGENCIES.size() ? AGENCIES.get(slot) : house(day, slot);
    }

    /** Who prints the article. */
    String house(int day, int slot) {
        int house = (day * 11 + slot) % HOUSES;
        Country country = countries.get(house / PAPERS.size() % countries.size());
        return "The " + country.capitals().get(0) + " " + PAPERS.get(house % PAPERS.size());
    }

    String agency(int number) {
        return AGENCIES.get(number % AGENCIES.size());
    }
}
