package dev.rapporteur.cli;

import dev.rapporteur.ingest.ContentHash;
import dev.rapporteur.ingest.FoundInput.Candidate;
import dev.rapporteur.ingest.InputFiles;
import dev.rapporteur.ingest.format.Documents;
import dev.rapporteur.ingest.table.Columns;
import dev.rapporteur.model.Article;
import dev.rapporteur.pipeline.Reading;
import dev.rapporteur.pipeline.Stages;
import dev.rapporteur.serve.pages.read.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Reads texts of articles anew, from the folder that an operator names, and from nowhere else. */
final class ArticleTexts implements Texts {
    /** No article that people read is longer. */
    private static final long MOST_BYTES = 1024 * 1024;
    /** Texts that are kept for the next visitor. */
    private static final int KEPT = 16;
    /** One text is read at a time; a visitor waits so long for others. */
    private static final long PATIENCE_MILLIS = 2000;

    private final Path folder;
    private final Stages stages;
    private final Semaphore turn = new Semaphore(1);
    private final Map<Path, Known> known = new LinkedHashMap<>();

    /** What a file held when it looked like this. */
    private record Known(FileStamp stamp, Source source, Answer answer) {}

    ArticleTexts(Path folder, Stages stages) {
        this.folder = Path.of(InputFiles.nameOf(folder));
        this.stages = stages;
    }

    @Override
    public Answer of(Source source) {
        return find(source).map(file -> inTurn(file, source)).orElse(Missing.GONE);
    }

    /** Where it was read, or at the same place below the folder if that lies elsewhere now. */
    private Optional<Path> find(Source source) {
        if (source.path().isBlank()) {
            return Optional.empty();
        }
        try {
            return Stream.of(Path.of(source.folder()).resolve(source.path()), folder.resolve(source.path()))
                    .flatMap(path -> inside(path).stream())
                    .findFirst();
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    /** A file whose real place is below the folder. */
    private Optional<Path> inside(Path path) {
        try {
            Path real = path.toRealPath();
            return real.startsWith(folder) && Files.isRegularFile(real) && Files.size(real) <= MOST_BYTES
                    ? Optional.of(real)
                    : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private Answer inTurn(Path file, Source source) {
        try {
            if (!turn.tryAcquire(PATIENCE_MILLIS, TimeUnit.MILLISECONDS)) {
                return Missing.BUSY;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Missing.BUSY;
        }
        try {
            return known(file, source);
        } finally {
            turn.release();
        }
    }

    private Answer known(Path file, Source source) {
        FileStamp stamp = FileStamp.of(file);
        Known before = known.remove(file);
        Known now = before != null
                        && before.stamp().equals(stamp)
                        && before.source().equals(source)
                ? before
                : new Known(stamp, source, read(file, source));
        known.put(file, now);
        if (known.size() > KEPT) {
            known.remove(known.keySet().iterator().next());
        }
        return now.answer();
    }

    private Answer read(Path file, Source source) {
        Reading reading = stages.read(
                dev.rapporteur.pipeline.Source.of(new Candidate(source.path(), file), new Documents(Columns.USUAL)));
        if (!(reading instanceof Reading.Read read)) {
            return Missing.CHANGED;
        }
        Article article = read.article();
        return ContentHash.of(article).equals(source.hash()) ? shown(article) : Missing.CHANGED;
    }

    private static Shown shown(Article article) {
        return new Shown(
                article.text(),
                article.blocks().stream()
                        .map(block ->
                                new Stretch(block.span().start(), block.span().end()))
                        .toList());
    }
}
