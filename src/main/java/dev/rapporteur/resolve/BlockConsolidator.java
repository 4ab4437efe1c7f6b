package dev.rapporteur.resolve;

import dev.rapporteur.model.ArticleId;
import dev.rapporteur.model.ArticleReport;
import dev.rapporteur.model.Authority;
import dev.rapporteur.model.Judgement.Verdict;
import dev.rapporteur.model.Ruling;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** First the entities, then the events among them; of each only the blocks that are concerned. */
final class BlockConsolidator implements Consolidator {
    private static final String RULINGS = "ruling";
    private static final String ALL = "";
    private static final String BETWEEN = "\t";

    private final Knowledge knowledge;
    private final Rulings rulings;

    BlockConsolidator(Authority authority, Rulings rulings) {
        this.knowledge = Knowledge.of(authority);
        this.rulings = rulings;
    }

    @Override
    public Resolution revise(
            Memory memory,
            Function<ArticleId, Optional<ArticleReport>> archive,
            Map<ArticleId, Optional<ArticleReport>> changes) {
        Map<ArticleId, Optional<ArticleReport>> all = new TreeMap<>(changes);
        Rulings before = remember(memory.relation(RULINGS), archive, all);
        Reports reports = new Reports(knowledge, before, rulings, archive, all);
        Draft draft = new Draft();
        EntityStage entities = new EntityStage(knowledge, memory, reports, draft);
        Set<ArticleId> concerned = entities.settle();
        Directory directory = entities.directory();
        new EventStage(knowledge, memory, reports, directory, draft, concerned).settle();
        return draft.resolution(reports, Unheeded.of(rulings, new Things(memory, reports, directory)::of));
    }

    /** Articles that humans' judgements name, or do not name any more, count as changed. */
    private Rulings remember(
            Relation memory,
            Function<ArticleId, Optional<ArticleReport>> archive,
            Map<ArticleId, Optional<ArticleReport>> changes) {
        Set<String> old = memory.values(ALL);
        Set<String> now = rulings.all().stream().map(BlockConsolidator::line).collect(Collectors.toSet());
        Set<String> differing = new TreeSet<>(old);
        differing.addAll(now);
        differing.removeIf(line -> old.contains(line) && now.contains(line));
        for (String line : differing) {
            Ruling ruling = parse(line);
            for (String path : List.of(ruling.left(), ruling.right())) {
                ArticleId article = new ArticleId(path.split("/", -1)[1]);
                archive.apply(article).ifPresent(report -> changes.putIfAbsent(article, Optional.of(report)));
            }
        }
        Rulings before = Rulings.of(old.stream().map(BlockConsolidator::parse).toList());
        memory.set(ALL, now);
        return before;
    }

    private static String line(Ruling ruling) {
        return ruling.verdict() + BETWEEN + ruling.left() + BETWEEN + ruling.right();
    }

    private static Ruling parse(String line) {
        String[] parts = line.split(BETWEEN, -1);
        return Ruling.of(Verdict.valueOf(parts[0]), parts[1], parts[2]);
    }
}
