package dev.rapporteur.cli;

import dev.rapporteur.ingest.InputFiles;
import dev.rapporteur.pipeline.Pipeline;
import dev.rapporteur.pipeline.Stages;
import dev.rapporteur.store.GraphStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/**
 * What is ready to synchronize a folder before the dataset is open.
 *
 * @param stages the way of an article; the language models stay loaded
 */
record SyncWork(Path folder, Session session, Configuration configuration, Stages stages) {
    static final String INTERRUPTED = "the dataset has what was written so far; run sync again for the rest";

    /**
     * Prepares the work.
     *
     * @throws Failure where there is no such folder, or where it is the dataset's own
     */
    static SyncWork prepare(Path folder, Session session) {
        requireFolder(folder, session.settings().data());
        Configuration configuration = Configuration.load(session.settings());
        return new SyncWork(folder, session, configuration, session.stages(configuration.authority()));
    }

    /** Synchronizes the folder as it is now. */
    ExitCode once(GraphStore store, boolean allowEmpty) {
        try (SyncReport report = SyncReport.of(session, false);
                Synchronization synchronization = synchronization(store, report)) {
            synchronization.run(new SyncFolder(folder, stages, Settling.none()), allowEmpty);
            return report.code();
        }
    }

    /** Loads the language models now, so that the first new article need not wait for them. */
    void warmUp() {
        Objects.requireNonNull(stages.annotator().get());
    }

    /** Keeps the dataset equal to the folder; to be run. */
    Watching watch(GraphStore store, boolean allowEmpty) {
        SyncReport report = SyncReport.of(session, true);
        Settling settling = new Settling(Watching.SETTLED, System::nanoTime);
        return new Watching(
                synchronization(store, report),
                new SyncFolder(folder, stages, settling),
                settling,
                allowEmpty,
                session.streams());
    }

    private Synchronization synchronization(GraphStore store, SyncReport report) {
        return new Synchronization(
                DatasetWriter.of(store, configuration, session),
                new Pipeline(stages, session.settings().threads()),
                () -> new ArticleGraphs(configuration, session.settings().iris()),
                RuleVersion.current(),
                report);
    }

    private static void requireFolder(Path folder, Path data) {
        if (!Files.exists(folder)) {
            throw new Failure(ExitCode.MISSING, folder + ": no such folder; check the path");
        }
        if (!Files.isDirectory(folder)) {
            throw new Failure(
                    ExitCode.USAGE, folder + ": a file, but sync takes a folder; 'rapporteur load' takes files");
        }
        if (Path.of(InputFiles.nameOf(folder)).startsWith(InputFiles.nameOf(data))) {
            throw new Failure(
                    ExitCode.USAGE,
                    folder + ": lies in the dataset's own folder " + data + "; keep articles elsewhere");
        }
    }
}
