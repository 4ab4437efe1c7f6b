package dev.rapporteur.pipeline;

import dev.rapporteur.extract.Extractor;
import dev.rapporteur.ingest.ArticleReader;
import dev.rapporteur.ingest.UnreadableArticleException;
import dev.rapporteur.model.AnnotatedArticle;
import dev.rapporteur.model.Article;
import dev.rapporteur.model.ArticleReport;
import dev.rapporteur.model.Authority;
import dev.rapporteur.model.Sentence;
import dev.rapporteur.model.TextSpan;
import dev.rapporteur.nlp.Annotator;
import dev.rapporteur.nlp.NotEnglishException;
import dev.rapporteur.pipeline.Outcome.Extracted;
import dev.rapporteur.pipeline.Outcome.Skipped;
import dev.rapporteur.pipeline.Reading.Read;
import dev.rapporteur.pipeline.Reading.Unread;
import dev.rapporteur.pipeline.Source.Pending;
import dev.rapporteur.pipeline.Source.Several;
import dev.rapporteur.pipeline.Source.Unusable;
import java.util.List;
import java.util.function.Supplier;

/**
 * The way of one article: read, annotate, extract.
 *
 * @param reader turns bytes into an article
 * @param annotator opens the annotator, which all threads share; asked at most once, for the first article that was
 *     read
 * @param extractor finds what an annotated article claims
 */
public record Stages(ArticleReader reader, Supplier<Annotator> annotator, Extractor extractor) {
    public Stages {
        annotator = new Once<>(annotator);
    }

    /**
     * The stages of this project.
     *
     * @param models loads the language models
     */
    public static Stages of(Authority authority, Supplier<Annotator> models) {
        return new Stages(ArticleReader.of(authority), models, Extractor.of(authority));
    }

    /**
     * The report of one input, or why there is none. Whatever goes wrong with the article itself ends here.
     *
     * @throws RuntimeException where the annotator cannot be opened: no other article could be read either
     */
    Outcome process(Source source) {
        Reading reading = read(source);
        return reading instanceof Read read
                ? report(source, read.article(), annotator.get())
                : ((Unread) reading).outcome();
    }

    /** The article of one input, or why there is none. It takes no language model. */
    public Reading read(Source source) {
        if (source instanceof Several several) {
            return read(Single.of(several));
        }
        return source instanceof Pending pending ? read(pending) : new Unread(((Unusable) source).outcome());
    }

    private Reading read(Pending source) {
        try {
            return new Read(reader.parse(source.reading().read()));
        } catch (UnreadableArticleException e) {
            return new Unread(Skips.of(source.path(), e));
        } catch (RuntimeException | StackOverflowError e) {
            return new Unread(Skips.failed(source.path(), e));
        }
    }

    private Outcome report(Source source, Article article, Annotator ready) {
        try {
            AnnotatedArticle annotated = ready.annotate(article);
            ArticleReport report = extractor.extract(annotated);
            List<TextSpan> sentences =
                    annotated.sentences().stream().map(Sentence::span).toList();
            return new Extracted(source.path(), report, sentences);
        } catch (NotEnglishException e) {
            return new Skipped(source.path(), SkipReason.NOT_ENGLISH, Skips.message(e));
        } catch (RuntimeException | StackOverflowError e) {
            return Skips.failed(source.path(), e);
        }
    }
}
