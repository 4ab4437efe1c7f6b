package dev.rapporteur.nlp;

import dev.rapporteur.model.AnnotatedArticle;
import dev.rapporteur.model.Article;
import dev.rapporteur.model.Block;
import dev.rapporteur.model.TextSpan;
import dev.rapporteur.model.Token;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The parts of annotation, one by one, so that each can be measured. */
public final class NlpParts {
    private final LanguageGate language = LanguageGate.load();
    private final Segmenter segmenter = Segmenter.load();
    private final TreeParser parser = parser();
    private final Annotator annotator = new ChainedAnnotator(language, segmenter, parser);

    private static TreeParser parser() {
        try (ParallelLoading loading = new ParallelLoading()) {
            return TreeParser.load(new TreeModels(ModelCache.in(Path.of("target", "models"))), loading)
                    .get();
        }
    }

    /** A sentence with its words, not yet parsed. */
    public record Words(String sentence, List<TextSpan> spans) {}

    /** Tells the language. */
    public void checkLanguage(Article article) throws NotEnglishException {
        language.check(article);
    }

    /** Finds sentences and words. */
    public List<Words> segment(Article article) {
        List<Words> found = new ArrayList<>();
        for (Block block : article.blocks()) {
            String plain = PlainText.of(block.span().of(article.text()));
            for (TextSpan span : segmenter.sentences(plain)) {
                String sentence = span.of(plain);
                List<TextSpan> words = segmenter.tokens(sentence);
                if (!words.isEmpty()) {
                    found.add(new Words(sentence, words));
                }
            }
        }
        return found;
    }

    /** Finds tags, base forms, names and trees. */
    public List<List<Token>> parse(List<Words> sentences) {
        return sentences.stream()
                .map(words -> parser.parse(words.sentence(), words.spans(), 0))
                .toList();
    }

    /** All of it. */
    public AnnotatedArticle annotate(Article article) throws NotEnglishException {
        return annotator.annotate(article);
    }
}
