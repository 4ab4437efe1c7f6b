package dev.rapporteur.extract;

import dev.rapporteur.SharedModels;
import dev.rapporteur.model.AnnotatedArticle;
import dev.rapporteur.model.Article;
import dev.rapporteur.model.ArticleId;
import dev.rapporteur.model.ArticleReport;
import dev.rapporteur.model.Authority;
import dev.rapporteur.model.Block;
import dev.rapporteur.model.Block.Role;
import dev.rapporteur.model.Claim;
import dev.rapporteur.model.Metadata;
import dev.rapporteur.model.TextSpan;
import dev.rapporteur.nlp.Annotator;
import dev.rapporteur.nlp.NotEnglishException;
import dev.rapporteur.rdf.AuthorityGraph;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Plain sentences read as an article of Wednesday, 12 March 2025. Models and authority are loaded once. */
final class Reading {
    /** Names nobody and claims nothing; makes an article long enough to tell its language by. */
    static final String CONTEXT =
            "Readers of the newspaper will find the weather, the tides and the crossword on the back page, as always.";

    private static final LocalDate PUBLISHED = LocalDate.of(2025, 3, 12);

    private Reading() {}

    /** Loaded when first needed: only the tests that read pay for it. */
    private static final class Loaded {
        private static final Annotator ANNOTATOR = SharedModels.annotator();
        private static final Authority AUTHORITY = AuthorityGraph.load();
        private static final Extractor EXTRACTOR = Extractor.of(AUTHORITY);
    }

    static Authority authority() {
        return Loaded.AUTHORITY;
    }

    static ArticleReport of(String paragraph) {
        return read(article(List.of(CONTEXT, paragraph), Role.PARAGRAPH));
    }

    static ArticleReport of(String headline, String paragraph) {
        return read(article(List.of(headline, CONTEXT + " " + paragraph), Role.HEADLINE));
    }

    static ArticleReport read(Article article) {
        return Loaded.EXTRACTOR.extract(annotated(article));
    }

    static AnnotatedArticle annotated(Article article) {
        try {
            return Loaded.ANNOTATOR.annotate(article);
        } catch (NotEnglishException e) {
            throw new AssertionError(e);
        }
    }

    /** The claims of one kind, in order. */
    static <T extends Claim> List<T> claims(ArticleReport report, Class<T> kind) {
        return report.claims().stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /** An article of these blocks, of which the first has a role of its own. */
    static Article article(List<String> blocks, Role first) {
        StringBuilder text = new StringBuilder();
        List<Block> placed = new ArrayList<>();
        for (String block : blocks) {
            TextSpan span = new TextSpan(text.length(), text.length() + block.length());
            placed.add(new Block(placed.isEmpty() ? first : Role.PARAGRAPH, span));
            text.append(block).append("\n\n");
        }
        return new Article(new ArticleId("sample"), "sample.txt", text.toString(), placed, metadata());
    }

    private static Metadata metadata() {
        return new Metadata(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(PUBLISHED),
                List.of(),
                Optional.empty(),
                Optional.empty());
    }

    /** The word of an enum constant as the tables write it: "did_not_occur". */
    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
