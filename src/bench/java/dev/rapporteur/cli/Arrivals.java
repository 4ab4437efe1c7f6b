package dev.rapporteur.cli;

import dev.rapporteur.store.Changes;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.sys.JenaSystem;

/**
 * What one more article costs in datasets of several sizes: time, CPU time and triples changed, without reading its text.
 * Half of the articles that arrive are the next of the synthetic news, as they would be in a newsroom; nothing is left
 * out of what {@code sync} does but the reading, the ledger and the text.
 */
public final class Arrivals {
    private static final int WARM_UP = 60;
    private static final int MEASURED = 100;

    private Arrivals() {}

    /** Prints a row for each size: {@code FOLDER SIZE…}. */
    public static void main(String... args) throws Exception {
        JenaSystem.init();
        System.out.println("articles  load, s  ms per arrival (median, p95)  CPU ms  triples changed  dataset MB  memory MB");
        for (String size : Arrays.copyOfRange(args, 1, args.length)) {
            measure(Path.of(args[0], size), Integer.parseInt(size));
        }
    }

    private static void measure(Path folder, int size) throws Exception {
        try (Inflow inflow = new Inflow(folder)) {
            long start = System.nanoTime();
            inflow.load(0, size);
            double load = (System.nanoTime() - start) / 1e9;
            List<Long> times = new ArrayList<>();
            long cpu = 0;
            long changed = 0;
            for (int i = 0; i < WARM_UP + MEASURED; i++) {
                Map<String, Graph> one = inflow.graphs(size + i, size + i + 1);
                long cpuBefore = cpu();
                long before = System.nanoTime();
                Changes changes = inflow.write(one);
                if (i >= WARM_UP) {
                    times.add(System.nanoTime() - before);
                    cpu += cpu() - cpuBefore;
                    changed += changes.added() + changes.removed();
                }
            }
            times.sort(null);
            System.out.printf(
                    Locale.ROOT,
                    "%8d  %7.1f  %14.1f  %13.1f  %6.1f  %15d  %10d  %9d%n",
                    size,
                    load,
                    times.get(MEASURED / 2) / 1e6,
                    times.get(MEASURED * 95 / 100) / 1e6,
                    cpu / 1e6 / MEASURED,
                    changed / MEASURED,
                    inflow.store().size() >> 20,
                    memory(folder));
        }
    }

    private static long memory(Path folder) throws IOException {
        return Files.size(BlockDerivation.memory(folder)) >> 20;
    }

    private static long cpu() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime();
    }
}
