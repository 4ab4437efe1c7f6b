package dev.rapporteur.bench;

import dev.rapporteur.extract.Extractor;
import dev.rapporteur.model.Authority;
import dev.rapporteur.nlp.Annotator;
import dev.rapporteur.nlp.ModelCache;
import dev.rapporteur.rdf.AuthorityGraph;
import java.lang.management.ManagementFactory;
import java.lang.ref.Reference;
import java.nio.file.Path;
import java.util.Locale;

/** Loads what an extraction needs, and prints what that cost since the process began: wall, CPU and heap. */
public final class Startup {
    private static final double MILLIS_PER_SECOND = 1e3;
    private static final double NANOS_PER_SECOND = 1e9;
    private static final double BYTES_PER_MEGABYTE = 1 << 20;

    private Startup() {}

    /** Takes the folder in which models are kept, or nothing. */
    public static void main(String[] args) {
        Authority authority = AuthorityGraph.load();
        Extractor extractor = Extractor.of(authority);
        Annotator annotator = Annotator.open(args.length == 0 ? ModelCache.none() : ModelCache.in(Path.of(args[0])));
        double wall = (System.currentTimeMillis()
                        - ManagementFactory.getRuntimeMXBean().getStartTime())
                / MILLIS_PER_SECOND;
        double cpu = CpuTime.now() / NANOS_PER_SECOND;
        System.gc();
        double heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / BYTES_PER_MEGABYTE;
        Reference.reachabilityFence(extractor);
        Reference.reachabilityFence(annotator);
        System.out.printf(Locale.ROOT, "%.2f %.2f %.0f%n", wall, cpu, heap);
    }
}
