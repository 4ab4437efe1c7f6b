package dev.rapporteur.extract;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Weighs what stands beside a name: whether it speaks for a person, or for a place, a body or another thing. */
final class NameEvidence {
    private final List<NameRule> rules = rules();
    private final Gazetteer gazetteer;

    NameEvidence(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    static List<NameRule> rules() {
        return RuleFile.rules("names.yml", NameRule.class);
    }

    /** Ids of the rules that fire beside a name, with their points. */
    Map<String, Integer> firing(NameMention name) {
        Map<String, Integer> fired = new LinkedHashMap<>();
        for (NameRule rule : rules) {
            if (rule.fits(name)) {
                fired.put(rule.id(), rule.points());
            }
        }
        return fired;
    }

    /** Points for a person in all places together; each reason counts once. */
    int points(Collection<NameMention> names) {
        Map<String, Integer> fired = new LinkedHashMap<>();
        for (NameMention name : names) {
            fired.putAll(firing(name));
            if (name.titled()) {
                fired.put("titled", 2);
            }
            if (name.to() - name.from() > 1
                    && gazetteer.isGivenName(name.tokens().get(0).form())) {
                fired.put("given-name", 1);
            }
        }
        return fired.values().stream().mapToInt(Integer::intValue).sum();
    }
}
