package dev.rapporteur.evaluate;

import dev.rapporteur.model.ArticleReport;
import java.util.List;
import java.util.Optional;

/**
 * What was extracted from one article, as far as it is compared.
 *
 * @param file name of the article's file
 * @param published day of publication in ISO 8601
 */
public record ToldArticle(
        String file,
        Optional<String> outlet,
        Optional<String> published,
        List<ToldName> cites,
        List<ToldName> people,
        List<ToldTenure> tenures,
        List<ToldMeeting> meetings,
        List<ToldProposal> proposals,
        List<ToldSanction> sanctions) {

    /** What a report tells. */
    public static ToldArticle of(ArticleReport report) {
        return ReportFacts.of(report);
    }

    /** What was told of an article that was not extracted at all. */
    static ToldArticle nothing(String file) {
        return new ToldArticle(
                file,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }
}
