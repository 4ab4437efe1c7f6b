package dev.rapporteur.extract;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rapporteur.model.AnnotatedArticle;
import dev.rapporteur.model.Article;
import dev.rapporteur.model.ArticleReport;
import dev.rapporteur.model.Block.Role;
import dev.rapporteur.model.Claim;
import dev.rapporteur.model.Evidence;
import dev.rapporteur.model.Person;
import dev.rapporteur.model.Sentence;
import dev.rapporteur.model.TextSpan;
import dev.rapporteur.model.Token;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is shown as evidence stands in the text, letter by letter, where it is said to stand. */
class HonestEvidenceTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "French Foreign Minister Ana Ruiz met Tom Okafor in Lisbon on Monday.",
                "“We won,” said Ana Ruiz, France’s foreign minister, who met Tom Okafor – by phone – on Sunday.",
                "Ana\u00a0Ruiz, the foreign\u00a0minister of France, held talks with Karim al‑Haddadi in Oslo.",
                "France imposed ‘far-reaching’ sanctions on Japan. Ana Ruiz met Tom Okafor… They left.",
                "Zoltán Kerényi 🤝 Ana Ruiz: the Hungarian president met the foreign minister of France in Győr.",
            })
    void standsInTheText(String paragraph) {
        ArticleReport report = Reading.of(paragraph);
        assertFalse(report.people().isEmpty(), "people");
        for (Claim claim : report.claims()) {
            Evidence evidence = claim.evidence();
            assertEquals(evidence.quote(), evidence.span().of(report.article().text()));
        }
        report.people().forEach(p -> standsInABlock(report.article(), p));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "“We won,” said Ana Ruiz, France’s foreign minister – by phone – on Sunday. She didn’t stay.",
                "Ana\u00a0Ruiz paid $5.5 million… ‘for peace’, the U.S. envoy said.The al‑Haddadi plan failed.",
                "Zoltán Kerényi 🤝 Ana Ruiz: \u201eno\u201c, they said (twice) in Győr.\nThen they left; nobody knew why.",
            })
    void wordsStandWhereTheyAreSaidToStand(String paragraph) {
        AnnotatedArticle read = Reading.annotated(Reading.article(List.of(Reading.CONTEXT, paragraph), Role.PARAGRAPH));
        int end = 0;
        for (Sentence sentence : read.sentences()) {
            assertTrue(sentence.block().span().contains(sentence.span()), "sentence in its block");
            for (Token token : sentence.tokens()) {
                assertTrue(token.span().start() >= end && sentence.span().contains(token.span()), token.toString());
                assertEquals(token.form(), plain(token.span().of(read.article().text())));
                end = token.span().end();
            }
        }
    }

    private static String plain(String words) {
        return words.replaceAll("[‘’]", "'")
                .replaceAll("[“”„]", "\"")
                .replaceAll("[–—‑]", "-")
                .replace('\u00a0', ' ');
    }

    private static void standsInABlock(Article article, Person person) {
        for (TextSpan mention : person.mentions()) {
            String words = mention.of(article.text());
            assertAll(
                    person.name(),
                    () -> assertTrue(
                            article.blocks().stream().anyMatch(b -> b.span().contains(mention)), "in a block"),
                    () -> assertEquals(words.strip(), words, "no space around it"),
                    () -> assertTrue(Character.isLetter(words.codePointAt(0)), words));
        }
    }
}
