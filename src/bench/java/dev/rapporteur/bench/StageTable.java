package dev.rapporteur.bench;

import dev.rapporteur.ingest.InputFile;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Runs {@link StageBenchmark} and prints CPU milliseconds per 700-word article and stage. */
public final class StageTable {
    /** What an article may cost after start-up, in milliseconds. */
    private static final double BAR = 250;

    private StageTable() {}

    /** Takes a regular expression of stages, or nothing for all. */
    public static void main(String[] args) throws RunnerException, IOException {
        Options options = new OptionsBuilder()
                .include("StageBenchmark." + (args.length > 0 ? args[0] : "stage"))
                .addProfiler(CpuTime.class)
                .shouldFailOnError(true)
                .build();
        print(new Runner(options).run(), System.out);
    }

    private static void print(Collection<RunResult> results, PrintStream out) throws IOException {
        double scale = Inputs.WORDS / meanWords();
        Map<String, Double> stages = new TreeMap<>();
        for (RunResult result : results) {
            String name = result.getParams().getBenchmark().replaceFirst(".*stage", "");
            stages.put(name, scale * result.getSecondaryResults().get(CpuTime.NAME).getScore());
        }
        double all = stages.values().stream().mapToDouble(Double::doubleValue).sum();
        out.printf(Locale.ROOT, "%n%-14s %12s %7s%n", "stage", "CPU ms/700 w", "share");
        stages.forEach((name, millis) ->
                out.printf(Locale.ROOT, "%-14s %12.2f %6.1f%%%n", name, millis, 100 * millis / all));
        out.printf(Locale.ROOT, "%-14s %12.2f   (bar: %.0f)%n", "all", all, BAR);
        out.printf(
                Locale.ROOT,
                "%d cores, Java %s, articles of %.0f words on average%n",
                Runtime.getRuntime().availableProcessors(),
                System.getProperty("java.version"),
                meanWords());
    }

    private static double meanWords() throws IOException {
        return Inputs.articles().stream()
                .map(InputFile::bytes)
                .mapToInt(bytes -> Inputs.words(new String(bytes, StandardCharsets.UTF_8)))
                .average()
                .orElseThrow();
    }
}
