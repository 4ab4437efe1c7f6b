package dev.rapporteur.nlp;

import dev.rapporteur.model.Article;
import dev.rapporteur.model.Block;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;

/** Lets only English articles pass. */
final class LanguageGate {
    private static final int SAMPLE_LENGTH = 3000;
    /** Shorter texts are too little to tell a language by, and pass. */
    private static final int SHORTEST_SAMPLE = 60;
    /** Up to this length foreign names can mislead the detector, and two common words of English count for more. */
    private static final int LONG_SAMPLE = 300;

    private static final Pattern COMMON = Pattern.compile("(?i)\\b(the|and|of|with|said|was|from|that|she|they)\\b");

    private final LanguageDetectorModel model;

    private LanguageGate(LanguageDetectorModel model) {
        this.model = model;
    }

    static LanguageGate load() {
        return new LanguageGate(ModelResource.load("langdetect-183.bin", LanguageDetectorModel::new));
    }

    void check(Article article) throws NotEnglishException {
        String sample = article.blocks().stream()
                .map(Block::span)
                .map(span -> span.of(article.text()))
                .collect(Collectors.joining(" "));
        if (sample.length() < SHORTEST_SAMPLE || (sample.length() < LONG_SAMPLE && looksEnglish(sample))) {
            return;
        }
        Language best = new LanguageDetectorME(model)
                .predictLanguage(sample.substring(0, Math.min(sample.length(), SAMPLE_LENGTH)));
        if (!best.getLang().equals("eng")) {
            throw new NotEnglishException(article.file(), nameOf(best.getLang()));
        }
    }

    private static boolean looksEnglish(String sample) {
        return COMMON.matcher(sample)
                        .results()
                        .map(m -> m.group().toLowerCase(Locale.ROOT))
                        .distinct()
                        .count()
                >= 2;
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
