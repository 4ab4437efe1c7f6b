package dev.rapporteur.ingest;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The text that is stored, with its lines, before it is told what they are.
 *
 * @param path where it was found
 * @param name base name of its file
 * @param format what it was found in, in the words of a message
 * @param stated what was stated beside it
 * @param day the day in front of the text, as data collections write it
 * @param text repaired text
 * @param lines its lines
 * @param dropped what its form tells to be no reporting
 */
record Copy(
        String path,
        String name,
        String format,
        Statements stated,
        Optional<LocalDate> day,
        String text,
        List<Line> lines,
        List<Dropped> dropped) {
    Copy {
        lines = List.copyOf(lines);
        dropped = List.copyOf(dropped);
    }
}
