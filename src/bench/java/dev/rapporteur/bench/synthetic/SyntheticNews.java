package dev.rapporteur.bench.synthetic;

import dev.rapporteur.bench.synthetic.Dice.Purpose;
import dev.rapporteur.bench.synthetic.Happening.Telling;
import dev.rapporteur.model.ArticleId;
import dev.rapporteur.model.ArticleReport;
import dev.rapporteur.model.Authority;
import dev.rapporteur.model.Authority.Country;
import dev.rapporteur.model.Metadata;
import dev.rapporteur.model.TextFingerprint;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The news of an invented world, for benchmarks: reports without text analysis, as many as wanted, none of which is
 * kept. Article n depends on the seed and n alone, so that any part of the news can be made at any time.
 *
 * <p>Forty articles appear a day. What happens is told by three of them on average, within four days, often first as
 * planned, sometimes then denied or called off. Few people are often in the news and many rarely; their names come
 * transliterated, with initials and cut short. A fifth of the articles are copies of an agency's; half of these say so.
 */
public final class SyntheticNews {
    /** Articles a day. */
    public static final int PER_DAY = 40;

    /** Things that first become known on a day. */
    private static final int HAPPENINGS = 12;

    private static final int COUNTRIES = 40;
    private static final LocalDate FIRST_DAY = LocalDate.of(2018, 1, 1);

    private final long seed;
    private final Casting casting;
    private final Outlets outlets;

    private SyntheticNews(long seed, List<Country> countries) {
        this.seed = seed;
        casting = new Casting(seed, countries);
        outlets = new Outlets(countries);
    }

    /** The world of a seed, among the countries of the authority. */
    public static SyntheticNews of(Authority authority, long seed) {
        return new SyntheticNews(
                seed,
                authority.countries().stream()
                        .filter(country -> country.capitals().size() == 1)
                        .limit(COUNTRIES)
                        .toList());
    }

    static LocalDate date(int day) {
        return FIRST_DAY.plusDays(day);
    }

    /** Articles from one number up to, and without, another, in order of days. */
    public Stream<ArticleReport> articles(int from, int to) {
        return IntStream.range(from, to).mapToObj(this::article);
    }

    /** One article; the first has number 0. */
    public ArticleReport article(int number) {
        int day = number / PER_DAY;
        int slot = number % PER_DAY;
        int original = Outlets.original(slot);
        Dice dice = Dice.of(seed, Purpose.ARTICLE, day, original);
        Page page = new Page();
        Reporter reporter = new Reporter(casting, page, dice);
        tell(reporter, day, original);
        int size = Casting.size(day * PER_DAY);
        reporter.mention(Casting.draw(dice, size));
        if (dice.chance(0.3)) {
            reporter.tenure(Casting.draw(dice, size));
        }
        List<String> cites = dice.chance(0.2) ? List.of(outlets.agency(dice.below(PER_DAY))) : List.of();
        return page.report(id(number), metadata(number), fingerprint(day, original, slot), cites);
    }

    private void tell(Reporter reporter, int day, int slot) {
        for (int known = Math.max(0, day - Happening.SPREAD); known <= day; known++) {
            for (int i = 0; i < HAPPENINGS; i++) {
                Happening happening = Happening.of(seed, known, i);
                happening.tellings().stream()
                        .filter(telling -> telling.day() == day && telling.slot() == slot)
                        .map(Telling::phase)
                        .forEach(phase -> reporter.tell(happening, phase));
            }
        }
    }

    /** As of a text of some hundred words; that of a copy differs in few marks. */
    private TextFingerprint fingerprint(int day, int original, int slot) {
        Dice dice = Dice.of(seed, Purpose.WORDS, day, original);
        int triples = 200 + dice.below(600);
        byte[] marks = new byte[TextFingerprint.LENGTH];
        for (int i = 0; i < marks.length; i++) {
            marks[i] = (byte) dice.below(256);
        }
        for (int i = 0; original != slot && i < marks.length; i += 10) {
            marks[i] += (byte) slot;
        }
        return new TextFingerprint(triples, new String(marks, StandardCharsets.ISO_8859_1));
    }

    private static ArticleId id(int number) {
        return new ArticleId(String.format(Locale.ROOT, "synthetic-%07d", number));
    }

    private Metadata metadata(int number) {
        int day = number / PER_DAY;
        int slot = number % PER_DAY;
        int original = Outlets.original(slot);
        String house = outlets.house(day, slot);
        boolean declared = original == slot || slot % 2 == 0;
        return new Metadata(
                Optional.of("News " + (day * PER_DAY + original)),
                Optional.of(declared ? outlets.author(day, original) : house),
                original == slot || !declared ? Optional.empty() : Optional.of(house),
                Optional.of(date(day)),
                List.of(),
                Optional.of(URI.create("https://news.example/" + number)),
                Optional.empty());
    }
}
