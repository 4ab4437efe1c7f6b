package dev.rapporteur.ingest.archive;

import dev.rapporteur.ingest.Damage;
import dev.rapporteur.ingest.Entries;
import dev.rapporteur.ingest.Entry;
import dev.rapporteur.ingest.UnreadableArticleException;
import dev.rapporteur.ingest.UnreadableArticleException.Reason;
import dev.rapporteur.ingest.archive.Archives.Opening;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.apache.commons.compress.archivers.ArchiveEntry;
import org.apache.commons.compress.archivers.ArchiveInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;

/** Goes through an archive, and through what lies in it. */
final class ArchiveEntries implements Entries {
    private final String path;
    private final String what;
    private final ArchiveInputStream<?> archive;
    private final InputStream content;
    private final Predicate<String> isWanted;
    private final Opening opening;
    private String openPath = "";
    private Entries open = Entries.of(List.of());

    ArchiveEntries(
            String path,
            String what,
            ArchiveInputStream<?> archive,
            InputStream content,
            Predicate<String> isWanted,
            Opening opening) {
        this.path = path;
        this.what = what;
        this.archive = archive;
        this.content = content;
        this.isWanted = isWanted;
        this.opening = opening;
    }

    @Override
    public Optional<Entry> next() throws UnreadableArticleException {
        while (true) {
            Optional<Entry> entry = inner();
            if (entry.isPresent()) {
                return entry;
            }
            Optional<ArchiveEntry> file = file();
            if (file.isEmpty()) {
                return Optional.empty();
            }
            enter(file.get());
        }
    }

    /** What is broken within a file of the archive costs that file. */
    private Optional<Entry> inner() {
        try {
            return open.next();
        } catch (UnreadableArticleException broken) {
            open = Entries.of(List.of());
            return Optional.of(Entry.refused(openPath, broken));
        }
    }

    private Optional<ArchiveEntry> file() throws UnreadableArticleException {
        try {
            ArchiveEntry file = archive.getNextEntry();
            while (file != null && !(isFile(file) && isWanted.test(name(file)))) {
                file = archive.getNextEntry();
            }
            return Optional.ofNullable(file);
        } catch (IOException | UncheckedIOException | IllegalArgumentException broken) {
            throw Damage.of(path, what, broken);
        }
    }

    private void enter(ArchiveEntry file) {
        openPath = Entry.path(path, name(file));
        if (leadsOut(name(file))) {
            open = refused("its name leads out of the archive, as that of an attack does; leave it out");
        } else if (!archive.canReadEntryData(file)) {
            open = refused("it is encrypted or packed in an unusual way; unpack the archive and give the folder");
        } else {
            try {
                open = opening.open(openPath, content);
            } catch (UnreadableArticleException broken) {
                open = Entries.of(List.of(Entry.refused(openPath, broken)));
            }
        }
    }

    private Entries refused(String whatAndWhatToDo) {
        return Entries.of(List.of(Entry.refused(openPath, Reason.BROKEN, whatAndWhatToDo)));
    }

    private static boolean isFile(ArchiveEntry file) {
        return file instanceof TarArchiveEntry tar ? tar.isFile() && !tar.isLink() : !file.isDirectory();
    }

    private static String name(ArchiveEntry file) {
        return file.getName().replace('\\', '/');
    }

    private static boolean leadsOut(String name) {
        return name.startsWith("/") || name.matches("(?s)[A-Za-z]:.*") || ("/" + name + "/").contains("/../");
    }

    @Override
    public void close() {
        open.close();
        try {
            archive.close();
        } catch (IOException ignored) { // nothing was written
            open = Entries.of(List.of());
        }
    }
}
