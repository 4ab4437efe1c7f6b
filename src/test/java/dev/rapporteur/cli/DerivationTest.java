package dev.rapporteur.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rapporteur.memory.DiskMemory;
import dev.rapporteur.rdf.Iris;
import dev.rapporteur.store.Store;
import dev.rapporteur.store.Write;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is derived for a change is what would be derived had the articles always been as they are after it. */
class DerivationTest {
    private static final Iris IRIS = Iris.DEFAULT;
    private static final Configuration CONFIGURATION = Configuration.load(new Settings());

    private final Path temporary;

    DerivationTest(@TempDir Path temporary) {
        this.temporary = temporary;
    }

    @Test
    void aWithdrawnArticleLeavesNoTrace() throws Exception {
        Map<String, Graph> one = SmallArticles.graph("one", "Ana Ruiz", "Tom Okafor");
        Map<String, Graph> two = SmallArticles.graph("two", "Tom Okafor", "Lena Brandt");
        Map<String, Graph> both = new TreeMap<>(one);
        both.putAll(two);
        try (Store store = Store.open(temporary.resolve("d"));
                Store fresh = Store.open(temporary.resolve("fresh"))) {
            write(store, both);
            write(store, Map.of(two.keySet().iterator().next(), GraphFactory.createDefaultGraph()));
            write(fresh, one);
            assertEquals(fresh.graphs(), store.graphs());
            for (String name : fresh.graphs()) {
                assertTrue(
                        fresh.graph(name)
                                .orElseThrow()
                                .isIsomorphicWith(store.graph(name).orElseThrow()),
                        name);
            }
        }
    }

    @Test
    void nothingIsLeftOfTheLastArticle() throws Exception {
        Map<String, Graph> one = SmallArticles.graph("one", "Ana Ruiz", "Tom Okafor");
        try (Store store = Store.open(temporary.resolve("d"))) {
            write(store, one);
            write(store, Map.of(one.keySet().iterator().next(), GraphFactory.createDefaultGraph()));
            assertEquals(Set.of(IRIS.authorityGraph()), Set.copyOf(store.graphs()));
        }
    }

    private static void write(Store store, Map<String, Graph> changed) {
        try (Derivation derivation = derivation(store)) {
            String before = String.valueOf(store.graphs());
            store.write(Write.replacing(changed).and(derivation.derive(store, changed, before)));
            derivation.keep(String.valueOf(store.graphs()));
        }
    }

    static Derivation derivation(Store store) {
        DiskMemory memory = DiskMemory.open(BlockDerivation.memory(store.dir()));
        return new BlockDerivation(CONFIGURATION, IRIS, memory, "1", resolution -> {});
    }
}
