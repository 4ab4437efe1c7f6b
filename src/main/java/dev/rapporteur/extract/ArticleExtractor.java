package dev.rapporteur.extract;

import dev.rapporteur.model.AnnotatedArticle;
import dev.rapporteur.model.ArticleReport;
import dev.rapporteur.model.Claim;
import dev.rapporteur.model.TenureClaim;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** People first, then their offices, then what they do. */
final class ArticleExtractor implements Extractor {
    private final Gazetteer gazetteer;
    private final StatusReader status = new StatusReader(StatusLexicon.load());

    ArticleExtractor(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    @Override
    public ArticleReport extract(AnnotatedArticle article) {
        People people = new PeopleGrouper(article, gazetteer).group();
        List<TenureClaim> tenures = new TenureExtractor(article, gazetteer, people, status).extract();
        Antecedents antecedents = new Antecedents(article, people);
        PartyReader parties = new PartyReader(
                gazetteer,
                people,
                new TitleReader(article, gazetteer, people),
                new OfficeHolders(tenures, gazetteer),
                antecedents);
        List<Claim> claims = new ArrayList<>(tenures);
        SpeechReader speech = new SpeechReader(article, parties, gazetteer);
        claims.addAll(new MeetingExtractor(article, gazetteer, parties, status, speech, antecedents).extract());
        claims.addAll(new ProposalExtractor(article, parties, speech, status).extract());
        claims.addAll(new SanctionExtractor(article, people, parties, status, speech).extract());
        claims.sort(Comparator.comparing(c -> c.evidence().span()));
        return new ArticleReport(article.article(), people.all(), new CiteFinder(gazetteer).find(article), claims);
    }
}
