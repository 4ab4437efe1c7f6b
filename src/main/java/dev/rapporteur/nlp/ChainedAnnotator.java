package dev.rapporteur.nlp;

import dev.rapporteur.model.AnnotatedArticle;
import dev.rapporteur.model.Article;
import dev.rapporteur.model.Block;
import dev.rapporteur.model.Sentence;
import dev.rapporteur.model.TextSpan;
import java.util.ArrayList;
import java.util.List;

/** Language, then sentences and words, then trees. */
final class ChainedAnnotator implements Annotator {
    /** Longer sentences are parsed in parts: the parser's time grows with the square of their length. */
    private static final int MOST_WORDS = 150;

    private final LanguageGate language;
    private final Segmenter segmenter;
    private final TreeParser parser;

    ChainedAnnotator(LanguageGate language, Segmenter segmenter, TreeParser parser) {
        this.language = language;
        this.segmenter = segmenter;
        this.parser = parser;
    }

    static Annotator load(ModelCache cache) {
        try (ParallelLoading loading = new ParallelLoading()) {
            var parser = TreeParser.load(new TreeModels(cache), loading);
            var language = loading.begin(LanguageGate::load);
            var segmenter = loading.begin(Segmenter::load);
            return new ChainedAnnotator(language.get(), segmenter.get(), parser.get());
        }
    }

    @Override
    public AnnotatedArticle annotate(Article article) throws NotEnglishException {
        language.check(article);
        List<Sentence> sentences = new ArrayList<>();
        for (int paragraph = 0; paragraph < article.blocks().size(); paragraph++) {
            Block block = article.blocks().get(paragraph);
            String plain = PlainText.of(block.span().of(article.text()));
            for (TextSpan part : segmenter.sentences(plain)) {
                annotate(plain, part, block, paragraph, sentences);
            }
        }
        return new AnnotatedArticle(article, sentences);
    }

    private void annotate(String plain, TextSpan part, Block block, int paragraph, List<Sentence> sentences) {
        String sentence = part.of(plain);
        List<TextSpan> words = segmenter.tokens(sentence);
        if (words.isEmpty()) {
            return;
        }
        int offset = block.span().start() + part.start();
        for (int from = 0; from < words.size(); from += MOST_WORDS) {
            List<TextSpan> some = words.subList(from, Math.min(words.size(), from + MOST_WORDS));
            TextSpan span = some.get(0).union(some.get(some.size() - 1));
            sentences.add(new Sentence(
                    sentences.size(),
                    block,
                    paragraph,
                    new TextSpan(offset + span.start(), offset + span.end()),
                    parser.parse(sentence, some, offset)));
        }
    }
}
