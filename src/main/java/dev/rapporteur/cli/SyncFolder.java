package dev.rapporteur.cli;

import dev.rapporteur.ingest.ContentHash;
import dev.rapporteur.ingest.FoundInput;
import dev.rapporteur.ingest.FoundInput.Candidate;
import dev.rapporteur.ingest.FoundInput.Skipped;
import dev.rapporteur.ingest.FoundInput.Why;
import dev.rapporteur.ingest.InputFiles;
import dev.rapporteur.ingest.format.Documents;
import dev.rapporteur.ingest.table.Columns;
import dev.rapporteur.ledger.FileReading;
import dev.rapporteur.ledger.FolderContent;
import dev.rapporteur.model.Article;
import dev.rapporteur.pipeline.Outcome;
import dev.rapporteur.pipeline.Reading;
import dev.rapporteur.pipeline.SkipReason;
import dev.rapporteur.pipeline.Source;
import dev.rapporteur.pipeline.Stages;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A folder that is looked into again and again. A file that is as it was before is not read again. */
final class SyncFolder {
    private final String name;
    private final Path folder;
    private final Stages stages;
    private final Settling settling;
    private final Map<String, Seen> seen = new HashMap<>();
    private final Map<String, Source> sources = new HashMap<>();

    /** What a file held when it looked like this. */
    private record Seen(FileStamp stamp, FileReading reading) {}

    /**
     * A folder.
     *
     * @param settling tells which files are complete
     */
    SyncFolder(Path folder, Stages stages, Settling settling) {
        this.folder = folder;
        this.name = InputFiles.nameOf(folder);
        this.stages = stages;
        this.settling = settling;
    }

    /** Its absolute path, the same by whatever name it was given. */
    String name() {
        return name;
    }

    Path path() {
        return folder;
    }

    /** A file of it, as it was found when the folder was read last. */
    Source source(String path) {
        return Optional.ofNullable(sources.get(path))
                .orElseThrow(() -> new IllegalArgumentException("not found in " + name + ": " + path));
    }

    /** What lies in it now. Without the folder itself nothing can be told of what lies in it. */
    FolderContent read() {
        List<FileReading> readings = new ArrayList<>();
        List<String> hidden = new ArrayList<>();
        sources.clear();
        settling.begin();
        if (Files.isDirectory(folder)) {
            InputFiles.find(List.of(folder)).forEach(found -> read(found, readings, hidden));
        } else {
            hidden.add("");
        }
        settling.unseen().forEach(path -> readings.add(new FileReading.Unsettled(path)));
        seen.keySet().retainAll(sources.keySet());
        return new FolderContent(name, readings, hidden);
    }

    private void read(FoundInput found, List<FileReading> readings, List<String> hidden) {
        if (found instanceof Candidate candidate) {
            FileReading reading = read(candidate);
            readings.add(reading);
            if (reading instanceof FileReading.Unread unread && unread.reason().equals(SkipReason.SEVERAL.words())) {
                hidden.add(candidate.path() + "!"); // what 'load' brought out of the file stays
            }
            return;
        }
        Skipped skipped = (Skipped) found;
        String path = folder.relativize(Path.of(skipped.path())).toString().replace('\\', '/');
        if (skipped.why() == Why.UNREADABLE) {
            hidden.add(path);
        } else if (skipped.why() == Why.MISSING) {
            readings.add(new FileReading.Unread(path, SkipReason.MISSING.words(), skipped.message()));
        }
    }

    private FileReading read(Candidate file) {
        sources.put(file.path(), source(file));
        FileStamp stamp = FileStamp.of(file.file());
        if (!settling.isSettled(file.path(), stamp)) {
            return new FileReading.Unsettled(file.path());
        }
        Seen before = seen.get(file.path());
        if (before != null && before.stamp().equals(stamp)) {
            return before.reading();
        }
        FileReading reading = parse(file);
        if (reading instanceof FileReading.Read) { // what is wrong with a file can change without the file
            seen.put(file.path(), new Seen(stamp, reading));
        }
        return reading;
    }

    private static Source source(Candidate file) {
        return Source.of(file, new Documents(Columns.USUAL));
    }

    private FileReading parse(Candidate file) {
        Reading found = stages.read(source(file));
        if (found instanceof Reading.Read read) {
            Article article = read.article();
            return new FileReading.Read(file.path(), article.id(), ContentHash.of(article));
        }
        Outcome.Skipped skipped = ((Reading.Unread) found).outcome();
        return new FileReading.Unread(file.path(), skipped.reason().words(), skipped.message());
    }
}
