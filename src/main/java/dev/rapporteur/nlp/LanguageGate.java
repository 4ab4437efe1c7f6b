package dev.rapporteur.nlp;

import dev.rapporteur.model.Article;
import dev.rapporteur.model.Block;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;

/** Lets only English articles pass. */
final class LanguageGate {
    private static final int SAMPLE_LENGTH = 3000;
    /** Shorter texts are too little to tell a language by, and pass. */
    private static final int SHORTEST_SAMPLE = 200;

    private final LanguageDetectorModel model;

    private LanguageGate(LanguageDetectorModel model) {
        this.model = model;
    }

    static LanguageGate load() {
        return new LanguageGate(ModelResource.load("/langdetect-183.bin", LanguageDetectorModel::new));
    }

    void check(Article article) throws NotEnglishException {
        String sample = article.blocks().stream()
                .map(Block::span)
                .map(span -> span.of(article.text()))
                .collect(Collectors.joining(" "));
        if (sample.length() < SHORTEST_SAMPLE) {
            return;
        }
        Language best = new LanguageDetectorME(model)
                .predictLanguage(sample.substring(0, Math.min(sample.length(), SAMPLE_LENGTH)));
        if (!best.getLang().equals("eng")) {
            throw new NotEnglishException(article.file(), nameOf(best.getLang()));
        }
    }

    /** English name of a language by its ISO 639-3 code, or the code. */
    private static String nameOf(String code) {
        return Arrays.stream(Locale.getISOLanguages())
                .map(Locale::forLanguageTag)
                .filter(l -> l.getISO3Language().equals(code))
                .map(l -> l.getDisplayLanguage(Locale.ENGLISH))
                .findFirst()
                .orElse(code);
    }
}
