package dev.rapporteur.nlp;

import dev.rapporteur.model.TextSpan;
import dev.rapporteur.model.Token;
import edu.emory.mathcs.nlp.common.util.Language;
import edu.emory.mathcs.nlp.component.morph.MorphologicalAnalyzer;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.decode.NLPDecoder;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/**
 * Tags, base forms, names and dependencies by NLP4J, without its word embeddings: they are two thirds of its size and
 * change no tag, base form or dependency and few names.
 */
final class TreeParser {
    private final NLPDecoder decoder;

    private TreeParser(NLPDecoder decoder) {
        this.decoder = decoder;
    }

    /** The longest to load comes first. */
    static Supplier<TreeParser> load(TreeModels models, ParallelLoading loading) {
        var trees = loading.begin(() -> models.component("dep"));
        var tags = loading.begin(() -> models.component("pos"));
        var names = loading.begin(() -> models.component("ner"));
        var lexica = loading.begin(models::lexica);
        return () -> {
            NLPDecoder decoder = new NLPDecoder();
            decoder.setComponents(List.of(
                    lexica.get(), tags.get(), new MorphologicalAnalyzer<>(Language.ENGLISH), names.get(), trees.get()));
            return new TreeParser(decoder);
        };
    }

    /**
     * Parses one sentence.
     *
     * @param sentence its plain text
     * @param words offsets of its words into {@code sentence}; at least one
     * @param offset offset of the sentence in its article
     */
    List<Token> parse(String sentence, List<TextSpan> words, int offset) {
        List<edu.emory.mathcs.nlp.component.tokenizer.token.Token> forms = new ArrayList<>();
        for (TextSpan word : words) {
            forms.add(new edu.emory.mathcs.nlp.component.tokenizer.token.Token(
                    word.of(sentence), word.start(), word.end()));
        }
        NLPNode[] nodes = decoder.decode(decoder.toNodeArray(forms));
        List<Token> tokens = new ArrayList<>();
        for (int i = 1; i < nodes.length; i++) { // node 0 is the artificial root
            tokens.add(token(nodes[i], words.get(i - 1), offset));
        }
        return tokens;
    }

    /** The model writes {@code #crd#} and the like for numbers; the word itself says more. */
    private static String lemma(NLPNode node) {
        String lemma = node.getLemma().startsWith("#") ? node.getWordForm() : node.getLemma();
        return lemma.toLowerCase(Locale.ROOT);
    }

    private static Token token(NLPNode node, TextSpan word, int offset) {
        String tag = node.getNamedEntityTag(); // BILOU: "B-PERSON", "O"
        boolean named = tag != null && tag.length() > 2;
        return new Token(
                node.getID() - 1,
                new TextSpan(offset + word.start(), offset + word.end()),
                node.getWordForm(),
                lemma(node),
                node.getPartOfSpeechTag(),
                named ? tag.substring(2) : "",
                named && (tag.startsWith("B") || tag.startsWith("U")),
                node.getDependencyHead().getID() - 1,
                node.getDependencyLabel());
    }
}
