package dev.rapporteur.explain;

import dev.rapporteur.model.Attribution;
import dev.rapporteur.model.Claim;
import dev.rapporteur.model.Cue;
import dev.rapporteur.model.Cue.Role;
import dev.rapporteur.model.Evidence;
import dev.rapporteur.model.Stance;
import dev.rapporteur.model.TextSpan;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * Tells of one claim what is claimed and by which words.
 *
 * @param text the article's text
 * @param sentences the sentence that a stretch of text stands in
 */
record ClaimEntry(String text, UnaryOperator<TextSpan> sentences) {
    Entry of(Claim claim, TextSpan home) {
        List<Row> rows = new ArrayList<>();
        Evidence evidence = claim.evidence();
        for (Content.Told told : Content.of(claim)) {
            boolean status = told.roles().contains(Role.STATUS);
            rows.add(row(told, status ? statusReasons(evidence) : reasons(evidence, home, told.roles())));
        }
        claim.attribution().ifPresent(a -> rows.add(saidBy(a, evidence, home)));
        if (claim.attribution().isPresent() || claim.stance() != Stance.ASSERTS) {
            rows.add(Row.of("stance", Content.word(claim.stance())));
        }
        rows.add(foundBy(evidence, home));
        rows.addAll(elsewhere(evidence, home));
        rows.add(Row.of("at", evidence.span().start() + "–" + evidence.span().end()));
        return new Entry(ClaimKind.of(claim), Words.shown(Content.heading(claim)), rows);
    }

    private static Row row(Content.Told told, List<Reason> reasons) {
        String words =
                reasons.isEmpty() ? told.words().map(w -> " (“" + w + "”)").orElse("") : "";
        return new Row(told.label(), Words.shown(told.value() + words), reasons);
    }

    private Row saidBy(Attribution attribution, Evidence evidence, TextSpan home) {
        String who = attribution.speaker().name()
                + (attribution.direct() ? ", in quotation marks" : "")
                + attribution.via().map(v -> ", through " + v.name()).orElse("");
        return new Row("said by", Words.shown(who), reasons(evidence, home, List.of(Role.SPEAKER, Role.ATTRIBUTION)));
    }

    /** The rule stands beside the word that called it. */
    private Row foundBy(Evidence evidence, TextSpan home) {
        List<Reason> triggers = reasons(evidence, home, List.of(Role.TRIGGER));
        boolean named = triggers.stream().anyMatch(t -> t.rule().equals(evidence.foundBy()));
        return new Row("found by", named ? "" : evidence.foundBy(), triggers);
    }

    private List<Reason> reasons(Evidence evidence, TextSpan home, Collection<Role> roles) {
        return evidence.cues().stream()
                .filter(c -> roles.contains(c.role()) && home.contains(c.span()))
                .map(this::reason)
                .toList();
    }

    /** Also from other sentences, for these can change it; of each rule the first. */
    private List<Reason> statusReasons(Evidence evidence) {
        Set<String> rules = new HashSet<>();
        return evidence.cues().stream()
                .filter(c -> c.role() == Role.STATUS && rules.add(c.rule()))
                .map(this::reason)
                .toList();
    }

    private Reason reason(Cue cue) {
        return new Reason(Words.shown(cue.span().of(text)), cue.rule(), Style.of(cue.role()));
    }

    /** The other sentences that tell of the same. */
    private List<Row> elsewhere(Evidence evidence, TextSpan home) {
        Map<TextSpan, List<Reason>> others = evidence.cues().stream()
                .filter(c -> !home.contains(c.span()))
                .collect(Collectors.groupingBy(
                        c -> sentences.apply(c.span()),
                        TreeMap::new,
                        Collectors.mapping(this::reason, Collectors.toList())));
        return others.entrySet().stream()
                .map(e -> new Row("also in", Words.shown(e.getKey().of(text)), e.getValue()))
                .toList();
    }
}
