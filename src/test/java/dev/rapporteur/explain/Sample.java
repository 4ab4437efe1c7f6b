package dev.rapporteur.explain;

import dev.rapporteur.model.Article;
import dev.rapporteur.model.ArticleId;
import dev.rapporteur.model.ArticleReport;
import dev.rapporteur.model.Attribution;
import dev.rapporteur.model.Block;
import dev.rapporteur.model.Claim;
import dev.rapporteur.model.Cue;
import dev.rapporteur.model.Cue.Role;
import dev.rapporteur.model.Evidence;
import dev.rapporteur.model.MeetingClaim;
import dev.rapporteur.model.Metadata;
import dev.rapporteur.model.Party;
import dev.rapporteur.model.Person;
import dev.rapporteur.model.Stance;
import dev.rapporteur.model.TemporalValue;
import dev.rapporteur.model.TenureClaim;
import dev.rapporteur.model.TextSpan;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** An invented article with the claims that it should give, written by hand. */
final class Sample {
    static final String MEETING =
            "Envoy Mara Quillen will meet Tom Okafor in Lisbon on Friday, an aide told The Gazette.";
    static final String CANCELLED = "The talks were called off.";
    static final String ODD = "Nobody <b>&</b> \u001b[31mnothing\u202e.";

    private static final String TEXT = MEETING + "\n\n" + ODD + " " + CANCELLED;
    private static final List<TextSpan> SENTENCES = List.of(span(MEETING), span(ODD), span(CANCELLED));

    private Sample() {}

    static Explanation explanation() {
        return explanation("Quillen <script>alert('1')</script> \u001b[2J& Okafor", EnumSet.allOf(ClaimKind.class));
    }

    static Explanation explanation(String title, Set<ClaimKind> kinds) {
        return Explanation.of(report(title, List.of(meeting(), tenure())), SENTENCES, kinds);
    }

    static Explanation withoutClaims() {
        return Explanation.of(report("Nothing happens", List.of()), SENTENCES, EnumSet.allOf(ClaimKind.class));
    }

    private static ArticleReport report(String title, List<Claim> claims) {
        Metadata metadata = new Metadata(
                Optional.of(title),
                Optional.empty(),
                Optional.of("Harbour News"),
                Optional.of(LocalDate.of(2025, 3, 12)),
                List.of(),
                Optional.empty(),
                Optional.of("LISBON"));
        Block block = new Block(Block.Role.PARAGRAPH, new TextSpan(0, TEXT.length()));
        Article article = new Article(new ArticleId("sample"), "sample.txt", TEXT, List.of(block), metadata);
        List<Person> people = List.of(
                new Person("Mara Quillen", List.of("Quillen"), List.of(span("Mara Quillen"))),
                new Person("Tom Okafor", List.of(), List.of(span("Tom Okafor"))));
        return new ArticleReport(article, people, List.of("The Gazette"), claims);
    }

    private static MeetingClaim meeting() {
        Evidence evidence = new Evidence(
                span(MEETING),
                MEETING,
                "meet-verb",
                List.of(
                        new Cue(Role.TRIGGER, span("meet"), "meet-verb"),
                        new Cue(Role.STATUS, span("will"), "future"),
                        new Cue(Role.STATUS, span("called off"), "called-off"),
                        new Cue(Role.PLACE, span("Lisbon"), "place-of-event"),
                        new Cue(Role.TIME, span("Friday"), "nearest-time"),
                        new Cue(Role.SPEAKER, span("aide"), "says"),
                        new Cue(Role.ATTRIBUTION, span("told"), "says")));
        return new MeetingClaim(
                List.of(Party.person("Mara Quillen"), Party.person("Tom Okafor")),
                MeetingClaim.Kind.MEETING,
                Optional.of("Lisbon"),
                Optional.of(TemporalValue.day(LocalDate.of(2025, 3, 14), "Friday")),
                MeetingClaim.Status.CANCELLED,
                Stance.ASSERTS,
                Optional.of(new Attribution(
                        Party.group("an aide"), "told", false, Optional.of(Party.organization("The Gazette")))),
                evidence);
    }

    private static TenureClaim tenure() {
        return new TenureClaim(
                Party.person("Mara Quillen"),
                "envoy",
                Optional.of(Party.country("Ruritania")),
                true,
                TenureClaim.Phase.CURRENT,
                false,
                Optional.of(TemporalValue.year(2024, "last year")),
                Optional.empty(),
                Stance.ASSERTS,
                Optional.empty(),
                new Evidence(span("Envoy Mara Quillen"), "Envoy Mara Quillen", "title-before-name"));
    }

    private static TextSpan span(String words) {
        int start = TEXT.indexOf(words);
        return new TextSpan(start, start + words.length());
    }
}
