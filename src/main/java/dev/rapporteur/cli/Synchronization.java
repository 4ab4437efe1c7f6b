package dev.rapporteur.cli;

import dev.rapporteur.ingest.ContentHash;
import dev.rapporteur.ledger.Change;
import dev.rapporteur.ledger.FolderContent;
import dev.rapporteur.ledger.Plan;
import dev.rapporteur.ledger.Step;
import dev.rapporteur.ledger.Step.Extract;
import dev.rapporteur.ledger.Step.Fail;
import dev.rapporteur.ledger.Step.Keep;
import dev.rapporteur.ledger.Step.Refuse;
import dev.rapporteur.ledger.Step.Remove;
import dev.rapporteur.model.Article;
import dev.rapporteur.model.LedgerEntry.Fault;
import dev.rapporteur.model.Origin;
import dev.rapporteur.pipeline.Outcome;
import dev.rapporteur.pipeline.Outcome.Extracted;
import dev.rapporteur.pipeline.Outcome.Skipped;
import dev.rapporteur.pipeline.Pipeline;
import dev.rapporteur.pipeline.SkipReason;
import dev.rapporteur.pipeline.Source;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Makes a dataset equal to a folder, some articles at a time: each time the dataset is complete in itself. */
final class Synchronization implements AutoCloseable {
    /** Steps of one transaction: what memory must hold at a time, and what an interruption can lose. */
    private static final int BATCH = 100;

    /** Articles that turn out not to be may free others of the same name, and these no further ones. */
    private static final int ROUNDS = 3;

    private final DatasetWriter writer;
    private final Pipeline pipeline;
    private final Supplier<ArticleGraphs> graphs;
    private final Plan.Rules rules;
    private final SyncReport report;

    /**
     * A way to synchronize.
     *
     * @param graphs makes room for the graphs of one batch
     * @param version the rules that read articles now
     * @param report is told what is done
     */
    Synchronization(
            DatasetWriter writer,
            Pipeline pipeline,
            Supplier<ArticleGraphs> graphs,
            String version,
            SyncReport report) {
        this.writer = writer;
        this.pipeline = pipeline;
        this.graphs = graphs;
        this.rules = new Plan.Rules(version, SkipReason.REPEATED.words(), Synchronization::isThere);
        this.report = report;
    }

    /**
     * Brings the dataset up to what lies in the folder.
     *
     * @param allowEmpty whether a folder without any file means that all its articles are gone
     * @throws Failure if it does not
     */
    void run(SyncFolder folder, boolean allowEmpty) {
        FolderContent content = folder.read();
        if (!allowEmpty) {
            requireFiles(content);
        }
        for (int round = 0; round < ROUNDS; round++) {
            List<Step> steps = Plan.of(writer.ledger(), content, rules);
            report.begin((int) steps.stream().filter(Extract.class::isInstance).count());
            for (int from = 0; from < steps.size(); from += BATCH) {
                write(folder, steps.subList(from, Math.min(from + BATCH, steps.size())));
            }
        }
        report.end(writer.ledger().of(content.folder()));
    }

    /** A mount that is not there looks like an empty folder. */
    private void requireFiles(FolderContent content) {
        boolean empty = content.readings().isEmpty() && content.hidden().isEmpty();
        if (empty
                && writer.ledger().of(content.folder()).stream()
                        .anyMatch(entry -> entry.held().isPresent())) {
            throw new Failure(
                    ExitCode.NO_ARTICLE,
                    content.folder() + ": empty, but the dataset has articles of it; see whether it is mounted, or give"
                            + " --allow-empty to withdraw them");
        }
    }

    private void write(SyncFolder folder, List<Step> steps) {
        ArticleGraphs articles = graphs.get();
        Map<String, Outcome> outcomes = extract(folder, steps, articles);
        Change change = writer.change();
        steps.forEach(step -> take(step, outcomes, change));
        report.tell(change, writer.ledger());
        writer.write(change, articles.graphs());
    }

    private Map<String, Outcome> extract(SyncFolder folder, List<Step> steps, ArticleGraphs articles) {
        List<Source> sources = steps.stream()
                .filter(Extract.class::isInstance)
                .map(step -> folder.source(step.origin().path()))
                .toList();
        Map<String, Outcome> outcomes = new HashMap<>();
        pipeline.run(sources, outcome -> {
            Outcome accepted = outcome instanceof Extracted extracted ? articles.add(extracted) : outcome;
            outcomes.put(outcome.path(), accepted);
            report.enter(accepted);
        });
        return outcomes;
    }

    private void take(Step step, Map<String, Outcome> outcomes, Change change) {
        if (step instanceof Keep keep) {
            change.keep(keep.origin(), keep.article());
        } else if (step instanceof Fail fail) {
            change.fail(fail.origin(), fail.fault());
        } else if (step instanceof Refuse refuse) {
            change.refuse(refuse.origin(), refuse.fault());
        } else if (step instanceof Remove remove) {
            change.remove(remove.origin());
        } else if (step instanceof Extract extract) {
            take(extract, outcomes.get(extract.origin().path()), change);
        }
    }

    private void take(Extract step, @Nullable Outcome outcome, Change change) {
        if (outcome instanceof Extracted extracted) {
            Article article = extracted.report().article();
            change.hold(
                    step.origin(),
                    article.id(),
                    ContentHash.of(article),
                    rules.version(),
                    extracted.report().claims().size());
        } else if (outcome instanceof Skipped skipped) {
            Fault fault = new Fault(
                    Optional.of(step.hash()), rules.version(), skipped.reason().words(), skipped.message());
            change.fail(step.origin(), fault);
        }
    }

    private static boolean isThere(Origin origin) {
        return origin.isStream() || Files.exists(Path.of(origin.folder(), origin.path()));
    }

    /** Waits for what is being written, and writes no more. */
    @Override
    public void close() {
        writer.close();
    }
}
