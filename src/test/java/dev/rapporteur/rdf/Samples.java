package dev.rapporteur.rdf;

import dev.rapporteur.model.Article;
import dev.rapporteur.model.ArticleId;
import dev.rapporteur.model.ArticleReport;
import dev.rapporteur.model.Attribution;
import dev.rapporteur.model.Authority;
import dev.rapporteur.model.Authority.Country;
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
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A small invented world, and an article of it with one claim of each kind. */
final class Samples {
    static final Authority AUTHORITY = new Authority(
            List.of(
                    country("XA", "Northland", List.of("N.L."), List.of("Kyra"), List.of("Springport")),
                    country("XB", "Southland", List.of(), List.of("Springport"), List.of("Kyra", "Elm")),
                    country("XC", "Westland", List.of(), List.of("Vest"), List.of("Elm", "Springport"))),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of());

    static final Party ANA = Party.person("Ana Ruiz");
    static final Party TOM = Party.person("Tom Okafor");
    static final Party NORTHLAND = Party.country("Northland");

    private Samples() {}

    static ArticleReport report() {
        Metadata metadata = new Metadata(
                Optional.of("Harbour talks"),
                Optional.of("Harbour Post"),
                Optional.of("Quay FM"),
                Optional.of(LocalDate.of(2031, 5, 6)),
                List.of("Zoe Lind", "Abe Moss"),
                Optional.of(URI.create("https://harbourpost.example/talks")),
                Optional.of("KYRA"));
        Article article = new Article(
                new ArticleId("port-1"), "in/port-1.txt", "", List.of(), metadata, Optional.of(fingerprint()));
        List<Person> people = List.of(
                new Person("Tom Okafor", List.of("Okafor"), List.of(new TextSpan(3, 13))),
                new Person("Ana Ruiz", List.of("Ruiz", "Ana"), List.of(new TextSpan(20, 28), new TextSpan(90, 94))));
        return new ArticleReport(
                article, people, List.of("Tide Wire"), List.of(meeting(), proposal(), sanction(), tenure()));
    }

    private static TextFingerprint fingerprint() {
        String marks = IntStream.range(0, TextFingerprint.LENGTH)
                .mapToObj(i -> Character.toString((i * 37 + 11) % 256))
                .collect(Collectors.joining());
        return new TextFingerprint(212, marks);
    }

    private static MeetingClaim meeting() {
        return new MeetingClaim(
                List.of(TOM, ANA, Party.group("senior officials")),
                MeetingClaim.Kind.TALKS,
                Optional.of("Kyra"),
                Optional.of(TemporalValue.day(LocalDate.of(2031, 5, 7), "on Wednesday")),
                MeetingClaim.Status.PLANNED,
                Stance.ASSERTS,
                Optional.of(new Attribution(
                        Party.group("an aide"), "told", false, Optional.of(Party.organization("Tide Wire")))),
                evidence(0, "Okafor is to meet Ruiz", "meets"));
    }

    private static ProposalClaim proposal() {
        return new ProposalClaim(
                "12-point plan",
                OptionalInt.of(12),
                List.of(ANA),
                List.of(NORTHLAND),
                List.of("open the quay", "close the mole"),
                List.of(),
                List.of(TOM),
                Optional.of(TemporalValue.month(YearMonth.of(2031, 4), "in April")),
                ProposalClaim.Status.DRAFTED,
                Stance.ALLEGES,
                Optional.empty(),
                evidence(30, "a 12-point plan", "proposes"));
    }

    private static SanctionClaim sanction() {
        return new SanctionClaim(
                List.of(NORTHLAND),
                List.of(Party.organization("Oilco")),
                "export ban",
                Optional.of(new TemporalValue(
                        Granularity.WEEK, LocalDate.of(2031, 4, 28), LocalDate.of(2031, 5, 4), "last week")),
                SanctionClaim.Status.IMPOSED,
                Stance.ASSERTS,
                Optional.of(new Attribution(ANA, "said", true, Optional.empty())),
                evidence(50, "an export ban on Oilco", "bans"));
    }

    private static TenureClaim tenure() {
        return new TenureClaim(
                ANA,
                "Minister of Harbours",
                Optional.of(NORTHLAND),
                true,
                TenureClaim.Phase.FORMER,
                false,
                Optional.of(TemporalValue.year(2029, "in 2029")),
                Optional.empty(),
                Stance.ASSERTS,
                Optional.empty(),
                evidence(80, "the former Minister of Harbours", "title"));
    }

    private static Evidence evidence(int start, String quote, String rule) {
        return new Evidence(new TextSpan(start, start + quote.length()), quote, rule);
    }

    private static Country country(
            String code, String name, List<String> aliases, List<String> capitals, List<String> cities) {
        return new Country(code, name, aliases, List.of(), capitals, List.of(), cities, Optional.empty());
    }
}
