package dev.rapporteur.ledger;

import dev.rapporteur.model.Origin;
import java.util.Comparator;
import java.util.List;

/**
 * What lies in a folder.
 *
 * @param folder its absolute path
 * @param readings its files, sorted by path
 * @param hidden paths of folders in it that cannot be looked into; "" for the folder itself
 */
public record FolderContent(String folder, List<FileReading> readings, List<String> hidden) {
    public FolderContent {
        readings = readings.stream()
                .sorted(Comparator.comparing(FileReading::path))
                .toList();
        hidden = List.copyOf(hidden);
    }

    Origin origin(FileReading reading) {
        return new Origin(folder, reading.path());
    }

    /** Whether a path lies where nobody can look: whoever is not seen there need not be gone. */
    boolean hides(String path) {
        return hidden.stream().anyMatch(at -> at.isEmpty() || path.startsWith(at + "/"));
    }
}
