package dev.rapporteur.cli;

import dev.rapporteur.extract.RuleIndex;
import java.util.List;
import java.util.function.Supplier;

/** A rule as lines of text. */
final class RuleText {
    private RuleText() {}

    /**
     * The rule of that id.
     *
     * @throws Failure where none is known
     */
    static String of(RuleIndex rules, String id) {
        return rules.find(id).map(RuleText::of).orElseThrow(unknown(rules, id));
    }

    private static Supplier<Failure> unknown(RuleIndex rules, String id) {
        return () -> new Failure(
                ExitCode.USAGE,
                "no rule '" + id + "' in the rule files; those there are: " + String.join(", ", rules.ids()));
    }

    private static String of(RuleIndex.Entry rule) {
        return rule.id() + " (" + rule.place() + ")\n" + rule.why() + "\n" + examples("matches", rule.matches())
                + examples("ignores", rule.ignores());
    }

    private static String examples(String title, List<String> examples) {
        return examples.isEmpty() ? "" : "\n" + title + "\n  " + String.join("\n  ", examples) + "\n";
    }
}
