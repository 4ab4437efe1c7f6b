package dev.rapporteur.bench.synthetic;

import dev.rapporteur.bench.synthetic.Dice.Purpose;
import dev.rapporteur.model.Authority.Country;
import java.util.List;

/**
 * The people of an invented world. How often somebody is in the news falls with the rank as by Zipf and Mandelbrot; the
 * later the day, the more people were ever in the news.
 *
 * @param seed decides who they are
 * @param countries where they hold office
 */
record Casting(long seed, List<Country> countries) {
    private static final List<String> GIVEN = List.of(
            ("Ada Alim Ana Anton Ariel Boris Carla Cem Clara Daria David Dina Edith Elena Emil Farid Fiona Galina Georg"
                            + " Hana Hugo Igor Ines Ivan Jana Jorge Karim Katya Lena Leon Luis Mara Marek Maya Milan"
                            + " Nadia Nikola Nora Oleg Omar Paula Pavel Petra Rafi Rosa Samir Sergei Silvia Sofia"
                            + " Stefan Tamar Tariq Teresa Tom Vera Viktor Yana Yusuf Zara Zoltan")
                    .split(" ", -1));
    private static final List<String> STARTS = List.of(
            "Bakh", "Dzhar", "Kory", "Lyub", "Mats", "Novi", "Orel", "Pakh", "Rash", "Sever", "Tsar", "Ul", "Vash",
            "Yur", "Zhel", "Almer", "Brend", "Carv", "Dorn", "Ek");
    private static final List<String> MIDDLES = List.of("a", "e", "i", "o", "u", "ov", "en", "ar", "is", "al");
    private static final List<String> ENDS =
            List.of("nov", "sky", "dze", "rez", "son", "man", "ko", "ian", "dani", "berg", "tova", "lund");
    private static final List<String> TITLES = List.of(
            "president",
            "prime minister",
            "foreign minister",
            "defence minister",
            "finance minister",
            "ambassador",
            "spokesman",
            "special envoy",
            "deputy foreign minister",
            "lawmaker");

    private static final int NAMES = 60 * 20 * 10 * 12;
    private static final int STRIDE = 89_041; // without a divisor in common with the number of names: none comes twice
    private static final int FIRST_CAST = 200;
    private static final double GROWTH = 0.65;
    private static final double FLATTENING = 5;

    /** Somebody by rank. */
    Persona person(int rank) {
        Dice dice = Dice.of(seed, Purpose.PERSON, rank);
        int number = Math.floorMod(seed + (long) rank * STRIDE, NAMES);
        String given = GIVEN.get(number % GIVEN.size());
        int family = number / GIVEN.size();
        String name = STARTS.get(family % STARTS.size())
                + MIDDLES.get(family / STARTS.size() % MIDDLES.size())
                + ENDS.get(family / STARTS.size() / MIDDLES.size() % ENDS.size());
        return new Persona(given, name, dice.pick(countries), dice.pick(TITLES));
    }

    /** How many people were in the news when so many articles had appeared. */
    static int size(int articles) {
        return FIRST_CAST + (int) (4 * Math.pow(articles, GROWTH));
    }

    /** The rank of somebody who is in the news. */
    static int draw(Dice dice, int size) {
        double ratio = (size + FLATTENING) / FLATTENING;
        return Math.min(size - 1, (int) (FLATTENING * Math.pow(ratio, dice.fraction()) - FLATTENING));
    }
}
