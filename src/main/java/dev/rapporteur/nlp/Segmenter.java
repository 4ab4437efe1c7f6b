package dev.rapporteur.nlp;

import dev.rapporteur.model.TextSpan;
import edu.emory.mathcs.nlp.component.tokenizer.EnglishTokenizer;
import edu.emory.mathcs.nlp.component.tokenizer.token.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.tokenize.TokenizerModel;
import opennlp.tools.util.Span;

/**
 * Sentences and words. OpenNLP proposes both; sentences are then mended where it is known to err in news (after ranks
 * and titles, at a missing space), and words are split the way the parser's training texts are (clitics, hyphens, final
 * full stops).
 */
final class Segmenter {
    private static final String MODELS = "opennlp-en-ud-ewt-";
    /** Longer sentences are cut: a parser's time grows with them, and no reporter writes them. */
    private static final int LONGEST_SENTENCE = 1200;

    /** With a character before it and the full stop. */
    private static final int LONGEST_ABBREVIATION = 8;

    private static final Pattern ABBREVIATION = Pattern.compile(
            "(?:^|[\\s(\"'-])(?:Mr|Mrs|Ms|Dr|Prof|Rev|Hon|St|Gen|Lt|Col|Maj|Capt|Cmdr|Adm|Brig|Sgt|Cpl|Pvt|Srg|Sen|Sens|Rep|Reps|Gov|Govs|"
                    + "Amb|Atty|Supt|Det|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec|No|Nos|vs|v|Art|Ft|Mt|Pres|Vice|[A-Z])\\.$");
    private static final Pattern GLUED =
            Pattern.compile("(?<=[a-z0-9)\\]]{2}[.!?][\"'])(?= ?[A-Z])|(?<=[a-z)\\]]{2}[.!?])(?=[\"']?[A-Z][a-z]*[ ,])"
                    + "|(?<=[A-Z]\\.[A-Z]\\. )(?=(?:The|He|She|It|They|We|In|On|But|A|An|This|That|His|Her) )");

    private static final Pattern ENDING_ABBREVIATION = Pattern.compile("[A-Z]\\.[A-Z]\\. ?$");

    private final SentenceModel sentences;
    private final TokenizerModel tokens;
    /** Reads its word lists when made, which takes long, and changes nothing afterwards: all threads share it. */
    private final EnglishTokenizer splitter = new EnglishTokenizer();

    private Segmenter(SentenceModel sentences, TokenizerModel tokens) {
        this.sentences = sentences;
        this.tokens = tokens;
    }

    static Segmenter load() {
        return new Segmenter(
                ModelResource.load(MODELS + "sentence-1.3-2.5.4.bin", SentenceModel::new),
                ModelResource.load(MODELS + "tokens-1.3-2.5.4.bin", TokenizerModel::new));
    }

    /** The sentences of plain text, in order, as offsets into it. */
    List<TextSpan> sentences(String plain) {
        List<TextSpan> found = new ArrayList<>();
        for (Span span : new SentenceDetectorME(sentences).sentPosDetect(plain)) {
            TextSpan sentence = new TextSpan(span.getStart(), span.getEnd());
            int last = found.size() - 1;
            if (last >= 0 && (endsInAbbreviation(found.get(last).of(plain)) || goesOn(plain, sentence))) {
                found.set(last, found.get(last).union(sentence));
            } else {
                found.add(sentence);
            }
        }
        return found.stream()
                .flatMap(s -> cut(plain, s).stream())
                .filter(s -> !s.of(plain).isBlank())
                .toList();
    }

    /** No sentence begins with a small letter: the stop before it was that of an abbreviation ("Jr."). */
    private static boolean goesOn(String plain, TextSpan sentence) {
        return sentence.length() > 0 && Character.isLowerCase(plain.charAt(sentence.start()));
    }

    private static boolean endsInAbbreviation(String sentence) {
        String end = sentence.substring(Math.max(0, sentence.length() - LONGEST_ABBREVIATION));
        return ABBREVIATION.matcher(end).find();
    }

    private static List<TextSpan> cut(String plain, TextSpan sentence) {
        List<TextSpan> parts = new ArrayList<>();
        int start = sentence.start();
        Matcher glued = GLUED.matcher(plain).region(sentence.start(), sentence.end());
        glued.useTransparentBounds(true);
        while (glued.find()) {
            String part = plain.substring(start, glued.start());
            if (!closesQuote(plain, start, glued.start())
                    && part.chars().anyMatch(Character::isLetter)
                    && (!endsInAbbreviation(part)
                            || ENDING_ABBREVIATION.matcher(part).find())) {
                parts.add(new TextSpan(start, glued.start()));
                start = glued.start();
            }
        }
        for (; sentence.end() - start > LONGEST_SENTENCE; start += LONGEST_SENTENCE) {
            parts.add(new TextSpan(start, start + LONGEST_SENTENCE));
        }
        parts.add(new TextSpan(start, sentence.end()));
        return parts;
    }

    /** Whether the quotation mark at this place ends what was quoted before it. */
    private static boolean closesQuote(String plain, int start, int at) {
        return at < plain.length()
                && plain.charAt(at) == '"'
                && plain.substring(start, at).chars().filter(c -> c == '"').count() % 2 == 1;
    }

    /** The words of one sentence of plain text, in order, as offsets into that sentence. */
    List<TextSpan> tokens(String sentence) {
        List<TextSpan> found = new ArrayList<>();
        for (Span span : new TokenizerME(tokens).tokenizePos(sentence)) {
            String word = sentence.substring(span.getStart(), span.getEnd());
            if (word.length() > 1
                    && word.endsWith(".")) { // "U.S.", "Gen.": whether the stop ends the sentence is told below
                found.add(new TextSpan(span.getStart(), span.getEnd()));
                continue;
            }
            for (Token part : splitter.tokenize(word)) {
                found.add(new TextSpan(span.getStart() + part.getStartOffset(), span.getStart() + part.getEndOffset()));
            }
        }
        return splitFinalStop(sentence, joinInitials(sentence, found));
    }

    /** "R." in the middle of a sentence is one word. */
    private static List<TextSpan> joinInitials(String sentence, List<TextSpan> words) {
        List<TextSpan> joined = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            TextSpan word = words.get(i);
            boolean initial = (endsInAbbreviation(" " + word.of(sentence) + ".")
                            || word.of(sentence).matches("([A-Z]\\.)+[A-Z]"))
                    && Character.isUpperCase(sentence.charAt(word.start()))
                    && i + 2 < words.size()
                    && words.get(i + 1).of(sentence).equals(".")
                    && words.get(i + 1).start() == word.end();
            joined.add(initial ? word.union(words.get(++i)) : word);
        }
        return joined;
    }

    private static List<TextSpan> splitFinalStop(String sentence, List<TextSpan> words) {
        if (words.isEmpty()) {
            return words;
        }
        TextSpan last = words.get(words.size() - 1);
        String word = last.of(sentence);
        if (word.length() < 3 || !word.endsWith(".") || word.indexOf('.') < word.length() - 1) {
            return words;
        }
        List<TextSpan> split = new ArrayList<>(words.subList(0, words.size() - 1));
        split.add(new TextSpan(last.start(), last.end() - 1));
        split.add(new TextSpan(last.end() - 1, last.end()));
        return split;
    }
}
