package dev.rapporteur.rdf;

import dev.rapporteur.model.Article;
import dev.rapporteur.model.ArticleId;
import dev.rapporteur.model.ArticleReport;
import dev.rapporteur.model.Attribution;
import dev.rapporteur.model.Claim;
import dev.rapporteur.model.Evidence;
import dev.rapporteur.model.Granularity;
import dev.rapporteur.model.MeetingClaim;
import dev.rapporteur.model.Metadata;
import dev.rapporteur.model.Party;
import dev.rapporteur.model.Person;
import dev.rapporteur.model.ProposalClaim;
import dev.rapporteur.model.SanctionClaim;
import dev.rapporteur.model.Stance;
import dev.rapporteur.model.TemporalValue;
import dev.rapporteur.model.TenureClaim;
import dev.rapporteur.model.TextFingerprint;
import dev.rapporteur.model.TextSpan;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Legal but awkward reports: names that share a slug, scripts without a slug, quotes with every kind of character. */
final class RandomReports {
    private static final List<String> NAMES = List.of(
            "Ana Ruiz",
            "Ana Ruíz",
            "ANA RUIZ",
            "Ana Ruiz 2",
            "Tom O’Kafor",
            "Kyra",
            "KYRA",
            "Elm",
            "İlker Öz",
            "李明",
            "—",
            "\"Q\" \\ <x>",
            "Zoë\tQ",
            "🙂");
    private static final List<String> WORDS = List.of(
            "the 12-point plan",
            "Nord­hafen",
            "kyra",
            "KYRA",
            "Kyra",
            "a\nb",
            "\r\n",
            "\u0085\u00AD",
            "\u2028",
            "é",
            "");

    private final Random random;

    RandomReports(long seed) {
        random = new Random(seed);
    }

    ArticleReport next() {
        Metadata metadata = new Metadata(
                maybe(this::word),
                maybe(this::name),
                maybe(this::name),
                maybe(this::day),
                list(this::name),
                maybe(() -> pick(List.of(
                        URI.create("https://example.org/a?b=c#d"),
                        URI.create("mailto:x@example.org"),
                        URI.create("a/é")))),
                maybe(this::word));
        Article article = new Article(
                new ArticleId("north-port-1"), "x/1.txt", "", List.of(), metadata, maybe(this::fingerprint));
        List<Person> people = distinct(this::name).stream().map(this::person).toList();
        List<Claim> claims =
                Stream.generate(this::claim).limit(random.nextInt(12)).toList();
        return new ArticleReport(article, people, list(this::name), claims);
    }

    private TextFingerprint fingerprint() {
        byte[] marks = new byte[TextFingerprint.LENGTH];
        random.nextBytes(marks);
        return new TextFingerprint(1 + random.nextInt(9999), new String(marks, StandardCharsets.ISO_8859_1));
    }

    private Person person(String name) {
        List<TextSpan> mentions = Stream.generate(() -> random.nextInt(500))
                .limit(1 + random.nextInt(4))
                .distinct()
                .sorted()
                .map(start -> new TextSpan(start, start + 5))
                .toList();
        return new Person(name, list(this::name), mentions);
    }

    private Claim claim() {
        return switch (random.nextInt(4)) {
            case 0 ->
                new MeetingClaim(
                        some(this::party),
                        pick(MeetingClaim.Kind.values()),
                        maybe(this::name),
                        maybe(this::time),
                        pick(MeetingClaim.Status.values()),
                        pick(Stance.values()),
                        maybe(this::attribution),
                        evidence());
            case 1 ->
                new ProposalClaim(
                        name(),
                        random.nextBoolean() ? OptionalInt.empty() : OptionalInt.of(random.nextInt(40)),
                        list(this::party),
                        list(this::party),
                        list(this::word),
                        list(this::party),
                        list(this::party),
                        maybe(this::time),
                        pick(ProposalClaim.Status.values()),
                        pick(Stance.values()),
                        maybe(this::attribution),
                        evidence());
            case 2 ->
                new SanctionClaim(
                        list(this::party),
                        some(this::party),
                        word(),
                        maybe(this::time),
                        pick(SanctionClaim.Status.values()),
                        pick(Stance.values()),
                        maybe(this::attribution),
                        evidence());
            default ->
                new TenureClaim(
                        Party.person(name()),
                        name(),
                        maybe(this::party),
                        random.nextBoolean(),
                        pick(TenureClaim.Phase.values()),
                        random.nextBoolean(),
                        maybe(this::time),
                        maybe(this::time),
                        pick(Stance.values()),
                        maybe(this::attribution),
                        evidence());
        };
    }

    private Evidence evidence() {
        String quote = name() + word();
        int start = random.nextInt(1000);
        return new Evidence(new TextSpan(start, start + quote.length()), quote, "meets-with");
    }

    private Attribution attribution() {
        return new Attribution(party(), "said", random.nextBoolean(), maybe(this::party));
    }

    private TemporalValue time() {
        Granularity fine = pick(Granularity.values());
        LocalDate first = day();
        return new TemporalValue(fine, first, first.plusDays(random.nextInt(40)), word());
    }

    private LocalDate day() {
        return LocalDate.of(pick(List.of(812, 1999, 2025, 12025)), 1 + random.nextInt(12), 1 + random.nextInt(28));
    }

    private Party party() {
        return new Party(pick(Party.Kind.values()), name());
    }

    private String name() {
        return pick(NAMES);
    }

    private String word() {
        return pick(WORDS);
    }

    private <T> Optional<T> maybe(Supplier<T> value) {
        return random.nextBoolean() ? Optional.of(value.get()) : Optional.empty();
    }

    private <T> List<T> some(Supplier<T> value) {
        return Stream.generate(value).limit(1 + random.nextInt(4)).toList();
    }

    private <T> List<T> list(Supplier<T> value) {
        return Stream.generate(value).limit(random.nextInt(4)).toList();
    }

    private <T> List<T> distinct(Supplier<T> value) {
        return some(value).stream().distinct().toList();
    }

    private <T> T pick(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private <T> T pick(T[] values) {
        return values[random.nextInt(values.length)];
    }
}
