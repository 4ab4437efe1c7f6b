package dev.rapporteur.cli;

import dev.rapporteur.store.Store;
import dev.rapporteur.store.StoreLockedException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Opens the dataset that the settings name. */
final class Datasets {
    private Datasets() {}

    /** The dataset, which must be there already. */
    static Store open(Settings settings) throws StoreLockedException {
        Path dir = settings.data();
        if (isAbsent(dir)) {
            throw new Failure(
                    ExitCode.BAD_DATASET,
                    dir + ": no dataset there; make one with 'rapporteur load', or name another with --data");
        }
        return Store.open(dir);
    }

    /** The dataset, which is made where there is none. */
    static Store create(Settings settings) throws StoreLockedException {
        return Store.open(settings.data());
    }

    private static boolean isAbsent(Path dir) {
        return !Files.exists(dir) || (Files.isDirectory(dir) && !Store.isIn(dir));
    }
}
