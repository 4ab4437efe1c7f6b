package dev.rapporteur.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The numbered folders in which TDB2 keeps a dataset, one complete state each. The highest is the one in use; lower
 * ones are left-overs of a crash. One that is being made has a name that TDB2 removes at the next opening.
 *
 * @param container the folder that holds them
 */
record Generations(Path container) {
    private static final Pattern NAME = Pattern.compile("Data-(\\d+)");

    /** Where the next one is to be when it is complete. */
    Path next() {
        int number = numbers().stream().max(Comparator.naturalOrder()).orElse(0) + 1;
        return container.resolve(name(number));
    }

    /** Where the next one is made. */
    Path unfinished() {
        return container.resolve(next().getFileName() + "-tmp");
    }

    /** Removes all but the one in use. */
    void removeOld() {
        numbers().stream()
                .sorted(Comparator.reverseOrder())
                .skip(1)
                .forEach(number -> delete(container.resolve(name(number))));
    }

    private List<Integer> numbers() {
        try (Stream<Path> folders = Files.list(container)) {
            return folders.map(folder -> NAME.matcher(folder.getFileName().toString()))
                    .filter(Matcher::matches)
                    .map(name -> Integer.valueOf(name.group(1)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String name(int number) {
        return String.format(Locale.ROOT, "Data-%04d", number);
    }

    /** Removes a folder with everything in it, if it is there. */
    static void delete(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> below = Files.walk(folder)) {
            for (Path path : below.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
