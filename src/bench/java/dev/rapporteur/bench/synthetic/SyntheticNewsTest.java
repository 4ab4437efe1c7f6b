package dev.rapporteur.bench.synthetic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rapporteur.model.Article;
import dev.rapporteur.model.ArticleReport;
import dev.rapporteur.model.Authority;
import dev.rapporteur.model.Claim;
import dev.rapporteur.model.MeetingClaim;
import dev.rapporteur.model.ProposalClaim;
import dev.rapporteur.model.SanctionClaim;
import dev.rapporteur.model.TenureClaim;
import dev.rapporteur.rdf.ArticleGraph;
import dev.rapporteur.rdf.AuthorityGraph;
import dev.rapporteur.rdf.Iris;
import dev.rapporteur.rdf.Shapes;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class SyntheticNewsTest {
    private static final Authority AUTHORITY = AuthorityGraph.load();
    private static final int LATE = 99_990;

    private final SyntheticNews news = SyntheticNews.of(AUTHORITY, 1);

    @Test
    void anArticleIsTheSameWhateverWasMadeBefore() {
        List<ArticleReport> run = news.articles(LATE, LATE + 10).toList();
        assertEquals(run.get(7), SyntheticNews.of(AUTHORITY, 1).article(LATE + 7));
        assertNotEquals(run.get(7), SyntheticNews.of(AUTHORITY, 2).article(LATE + 7));
    }

    @Test
    void theLastFifthOfADayCopiesItsFirstArticles() {
        Article wire = news.article(0).article();
        Article copy = news.article(32).article();
        assertEquals(wire.text(), copy.text());
        assertEquals(wire.metadata().outlet(), copy.metadata().outlet());
        assertTrue(copy.metadata().carrier().isPresent());
        assertTrue(wire.fingerprint().orElseThrow().shareIn(copy.fingerprint().orElseThrow()) > 0.8);
        Article other = news.article(1).article();
        assertNotEquals(wire.text(), other.text());
        assertTrue(wire.fingerprint().orElseThrow().shareIn(other.fingerprint().orElseThrow()) < 0.2);
    }

    @Test
    void everyKindOfClaimAndEveryStateOfAMeetingIsTold() {
        List<Claim> claims = news.articles(0, 1000)
                .flatMap(report -> report.claims().stream())
                .toList();
        assertEquals(
                Set.of(MeetingClaim.class, ProposalClaim.class, SanctionClaim.class, TenureClaim.class),
                claims.stream().map(Claim::getClass).collect(Collectors.toSet()));
        assertEquals(
                Set.of("planned", "occurred", "cancelled", "denied"),
                claims.stream()
                        .filter(MeetingClaim.class::isInstance)
                        .map(claim -> ((MeetingClaim) claim).status().word())
                        .collect(Collectors.toSet()));
    }

    @Test
    void theGraphsAreAsTheShapesWantThem() {
        Shapes shapes = Shapes.load();
        news.articles(LATE, LATE + 40)
                .forEach(report ->
                        assertEquals(List.of(), shapes.validate(ArticleGraph.write(report, Iris.DEFAULT, AUTHORITY))));
    }
}
