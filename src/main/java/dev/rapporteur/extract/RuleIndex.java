package dev.rapporteur.extract;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** All rules that have a reason, by the ids that claims and cues name. */
public final class RuleIndex {
    private final Map<String, Entry> entries = new LinkedHashMap<>();

    /**
     * A rule as it can be shown.
     *
     * @param id its name
     * @param place the file that it stands in, or what else it belongs to
     * @param why its reason
     * @param matches examples with what is read in them
     * @param ignores examples in which it must read nothing, or something else
     */
    public record Entry(String id, String place, String why, List<String> matches, List<String> ignores) {
        public Entry {
            matches = List.copyOf(matches);
            ignores = List.copyOf(ignores);
        }
    }

    private RuleIndex() {}

    /** Reads the rule files. */
    public static RuleIndex load() {
        RuleIndex index = new RuleIndex();
        index.add("meetings.yml", MeetingTrigger.rules().stream());
        index.add("status.yml", StatusLexicon.rules().stream());
        index.add("sanctions.yml", RuleFile.rules("sanctions.yml", SanctionRule.class).stream());
        index.add("tenures.yml", RuleFile.rules("tenures.yml", TenureRule.class).stream());
        index.add("names.yml", NameEvidence.rules().stream());
        index.add("proposals.yml", RuleFile.rules("proposals.yml", ProposalRule.class).stream());
        index.add("speech.yml", SpeechReader.rules().stream());
        Arrays.stream(Grammar.values())
                .map(g -> new Entry(g.id(), "grammar", g.why(), List.of(), List.of()))
                .forEach(index::add);
        return index;
    }

    private void add(String file, Stream<? extends Rule> rules) {
        rules.map(r -> new Entry(r.id(), file, r.why(), r.matches(), r.ignores()))
                .forEach(this::add);
    }

    private void add(Entry entry) {
        entries.putIfAbsent(entry.id(), entry);
    }

    public Optional<Entry> find(String id) {
        return Optional.ofNullable(entries.get(id));
    }

    /** All ids, file by file. */
    public List<String> ids() {
        return List.copyOf(entries.keySet());
    }
}
