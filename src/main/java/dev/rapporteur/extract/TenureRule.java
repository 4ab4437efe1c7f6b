package dev.rapporteur.extract;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.rapporteur.model.TenureClaim;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * How a sentence tells that somebody holds an office; an entry of {@code tenures.yml}.
 *
 * @param id name of the rule
 * @param why its reason
 * @param order what stands in which order
 * @param verbs base forms, with a particle or a noun where there is one: "take over", "take office"; none where no verb
 *     is needed
 * @param phase what the verb makes of the tenure, or empty where its tense or the title tells
 * @param office the office that the verb itself names: "chairs"
 * @param dated whether its past tense tells of the day of publication only together with a time
 * @param matches sentences with the tenure that the rule reads
 * @param ignores sentences in which it must read none
 */
record TenureRule(
        String id,
        String why,
        List<Piece> order,
        List<String> verbs,
        Optional<TenureClaim.Phase> phase,
        String office,
        boolean dated,
        List<String> matches,
        List<String> ignores)
        implements Rule {

    /** A part of a sentence. */
    enum Piece {
        NAME,
        TITLE,
        COMMA,
        VERB,
        AS,
        ORGANIZATION,
        COUNTERPART,
        PREDECESSOR
    }

    TenureRule(
            @JsonProperty("id") String id,
            @JsonProperty("why") String why,
            @JsonProperty("order") List<String> order,
            @JsonProperty("verbs") List<String> verbs,
            @JsonProperty("phase") String phase,
            @JsonProperty("office") String office,
            @JsonProperty("dated") boolean dated,
            @JsonProperty("matches") List<String> matches,
            @JsonProperty("ignores") List<String> ignores) {
        this(
                id,
                why,
                order.stream()
                        .map(word -> Piece.valueOf(word.toUpperCase(Locale.ROOT)))
                        .toList(),
                verbs,
                Optional.of(phase)
                        .filter(word -> !word.isEmpty())
                        .map(word -> TenureClaim.Phase.valueOf(word.toUpperCase(Locale.ROOT))),
                office,
                dated,
                matches,
                ignores);
    }

    TenureRule {
        order = List.copyOf(order);
        verbs = List.copyOf(verbs);
        matches = List.copyOf(matches);
        ignores = List.copyOf(ignores);
    }

    static List<TenureRule> all() {
        return RuleFile.rules("tenures.yml", TenureRule.class);
    }

    /** The only rule of that order. */
    static TenureRule of(Piece... order) {
        List<TenureRule> fitting = all().stream()
                .filter(rule -> rule.order().equals(Arrays.asList(order)))
                .toList();
        if (fitting.size() != 1) {
            throw new IllegalStateException("tenures.yml has " + fitting.size() + " rules of the order "
                    + Arrays.toString(order) + ", not one; mend the file");
        }
        return fitting.get(0);
    }

    boolean has(Piece piece) {
        return order.contains(piece);
    }

    /** Whether the verb is done to the holder: "elected her president". */
    boolean isDoneToHolder() {
        return has(Piece.NAME) && order.indexOf(Piece.VERB) < order.indexOf(Piece.NAME);
    }

    /** Whether the verb of the rule is the given one, whose particles and objects are given too. */
    boolean isTriggeredBy(String verb, Set<String> company) {
        return verbs.stream()
                .map(v -> v.split(" "))
                .anyMatch(v -> v[0].equals(verb) && (v.length == 1 || company.contains(v[1])));
    }
}
