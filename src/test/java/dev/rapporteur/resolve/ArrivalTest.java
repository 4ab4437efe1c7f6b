package dev.rapporteur.resolve;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rapporteur.fixture.Atlas;
import dev.rapporteur.model.ArticleId;
import dev.rapporteur.model.ArticleReport;
import dev.rapporteur.model.Judgement;
import dev.rapporteur.rdf.ConsolidatedGraph;
import dev.rapporteur.rdf.GraphChange;
import dev.rapporteur.rdf.Iris;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/** Whatever comes, changes and goes, and in whatever steps: the end is as if all had come at once. */
class ArrivalTest {
    private static final Consolidator CONSOLIDATOR = Consolidator.of(Atlas.authority());
    private static final int ARTICLES = 9;

    /** A consolidation that lives. */
    private static final class Living {
        private final Memory memory = Memory.fresh();
        private final Map<ArticleId, ArticleReport> reports = new TreeMap<>();
        private final Set<Triple> triples = new HashSet<>();
        private final Set<Judgement> judgements = new TreeSet<>();
        private List<Unheeded> unheeded = List.of();

        void take(Consolidator consolidator, Map<ArticleId, Optional<ArticleReport>> changes) {
            Resolution resolution =
                    consolidator.revise(memory, article -> Optional.ofNullable(reports.get(article)), changes);
            changes.forEach((article, report) ->
                    report.ifPresentOrElse(now -> reports.put(article, now), () -> reports.remove(article)));
            GraphChange.Difference difference = ConsolidatedGraph.write(resolution.amendment(), Iris.DEFAULT)
                    .from(new Triples(triples));
            triples.removeAll(difference.gone());
            triples.addAll(difference.come());
            unheeded = resolution.unheeded();
            judgements.removeAll(resolution.goneJudgements());
            judgements.addAll(resolution.judgements());
        }
    }

    private record Triples(Set<Triple> all) implements GraphChange.Lookup {
        @Override
        public List<Triple> find(Node subject, Node property) {
            return all.stream()
                    .filter(triple -> triple.getSubject().equals(subject)
                            && triple.getPredicate().equals(property))
                    .toList();
        }

        @Override
        public boolean contains(Triple triple) {
            return all.contains(triple);
        }
    }

    private static List<String> lines(Iterable<Triple> triples) {
        List<String> lines = new ArrayList<>();
        triples.forEach(triple -> lines.add(triple.toString()));
        lines.sort(null);
        return lines;
    }

    @Property(tries = 100, shrinking = ShrinkingMode.OFF)
    void endsAsIfAllHadComeAtOnce(@ForAll @IntRange(max = Integer.MAX_VALUE) int seed) {
        Random random = new Random(seed);
        RandomNews news = new RandomNews(random);
        Living living = new Living();
        Consolidator consolidator = CONSOLIDATOR;
        for (int step = 0; step < 12; step++) {
            if (random.nextInt(3) == 0) {
                consolidator = Consolidator.of(Atlas.authority(), news.rulings(ARTICLES));
            }
            Map<ArticleId, Optional<ArticleReport>> changes = new TreeMap<>();
            for (int i = 1 + random.nextInt(3); i > 0; i--) {
                ArticleId id = new ArticleId("a" + random.nextInt(ARTICLES));
                boolean withdrawn = living.reports.containsKey(id) && random.nextInt(3) == 0;
                changes.put(id, withdrawn ? Optional.empty() : Optional.of(news.article(id)));
            }
            living.take(consolidator, changes);
            Resolution scratch = consolidator.resolve(living.reports.values());
            Graph whole = ConsolidatedGraph.write(scratch.consolidation(), Iris.DEFAULT);
            assertEquals(lines(whole.find().toList()), lines(living.triples), () -> "seed " + seed);
            assertEquals(scratch.unheeded(), living.unheeded);
            assertEquals(scratch.judgements(), List.copyOf(living.judgements), () -> "judgements with seed " + seed);
        }
    }

    @Property(tries = 50, shrinking = ShrinkingMode.OFF)
    void leavesNothingBehind(@ForAll @IntRange(max = Integer.MAX_VALUE) int seed) {
        Random random = new Random(seed);
        RandomNews news = new RandomNews(random);
        Living living = new Living();
        Map<ArticleId, Optional<ArticleReport>> come = new TreeMap<>();
        for (int i = 0; i < ARTICLES; i++) {
            ArticleId id = new ArticleId("a" + i);
            come.put(id, Optional.of(news.article(id)));
        }
        living.take(CONSOLIDATOR, come);
        come.replaceAll((id, report) -> Optional.empty());
        living.take(CONSOLIDATOR, come);
        assertEquals(Set.of(), living.triples);
        assertEquals(Set.of(), living.judgements);
    }
}
