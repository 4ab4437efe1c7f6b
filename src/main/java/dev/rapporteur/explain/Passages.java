package dev.rapporteur.explain;

import dev.rapporteur.model.ArticleReport;
import dev.rapporteur.model.Claim;
import dev.rapporteur.model.Cue;
import dev.rapporteur.model.Party;
import dev.rapporteur.model.TextSpan;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Puts the claims of an article below the sentences that they are read from. */
final class Passages {
    private final ArticleReport report;
    private final List<TextSpan> sentences;
    private final String text;

    Passages(ArticleReport report, List<TextSpan> sentences) {
        this.report = report;
        this.sentences = List.copyOf(sentences);
        this.text = report.article().text();
    }

    List<Passage> of(Set<ClaimKind> kinds) {
        Map<TextSpan, List<Claim>> bySentence = report.claims().stream()
                .filter(c -> kinds.contains(ClaimKind.of(c)))
                .collect(Collectors.groupingBy(
                        c -> sentenceAt(c.evidence().span()), TreeMap::new, Collectors.toCollection(ArrayList::new)));
        return bySentence.entrySet().stream()
                .map(e -> passage(e.getKey(), e.getValue()))
                .toList();
    }

    private Passage passage(TextSpan sentence, List<Claim> claims) {
        ClaimEntry entries = new ClaimEntry(text, this::sentenceAt);
        return new Passage(
                new Highlights(text, marks(claims)).in(sentence),
                claims.stream().map(c -> entries.of(c, sentence)).toList());
    }

    /** The sentence in which a stretch of text begins; the stretch itself where it stands in none. */
    private TextSpan sentenceAt(TextSpan span) {
        return sentences.stream()
                .filter(s -> s.start() <= span.start() && span.start() < s.end())
                .findFirst()
                .orElse(span);
    }

    private Map<Style, List<TextSpan>> marks(List<Claim> claims) {
        Map<Style, List<TextSpan>> marks = new EnumMap<>(Style.class);
        for (Claim claim : claims) {
            for (Cue cue : claim.evidence().cues()) {
                marks.computeIfAbsent(Style.of(cue.role()), r -> new ArrayList<>())
                        .add(cue.span());
            }
        }
        Set<String> names = claims.stream()
                .flatMap(c -> Parties.of(c).stream())
                .map(Party::name)
                .collect(Collectors.toSet());
        marks.put(
                Style.PERSON,
                report.people().stream()
                        .filter(p -> names.contains(p.name()))
                        .flatMap(p -> p.mentions().stream())
                        .toList());
        return marks;
    }
}
