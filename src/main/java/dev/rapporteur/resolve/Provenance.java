package dev.rapporteur.resolve;

import dev.rapporteur.model.Article;
import dev.rapporteur.model.ArticleId;
import dev.rapporteur.model.TextFingerprint;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/**
 * What tells where an article comes from.
 *
 * @param article the article
 * @param outlet who is declared to have originated its text, folded
 * @param published when
 * @param fingerprint what its copies are told by
 */
record Provenance(
        ArticleId article,
        Optional<String> outlet,
        Optional<LocalDate> published,
        Optional<TextFingerprint> fingerprint) {
    /** The earliest first; those without a day last. */
    static final Comparator<Provenance> ORDER = Comparator.comparing(
                    (Provenance text) -> text.published().orElse(LocalDate.MAX))
            .thenComparing(Provenance::article);

    static Provenance of(Article article) {
        return new Provenance(
                article.id(),
                article.metadata().outlet().map(Provenance::folded),
                article.metadata().published(),
                article.fingerprint());
    }

    /** An outlet's name in the form in which two are compared. */
    static String folded(String outlet) {
        return Folding.phrase(outlet).replaceFirst("^the ", "");
    }
}
