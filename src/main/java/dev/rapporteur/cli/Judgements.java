package dev.rapporteur.cli;

import dev.rapporteur.model.Judgement.Verdict;
import dev.rapporteur.model.Ruling;
import dev.rapporteur.rdf.Iris;
import dev.rapporteur.rdf.RulingFile;
import dev.rapporteur.resolve.Unheeded;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Objects;

/**
 * The file with what humans judge to be the same or not.
 *
 * @param file where it is, or would be
 * @param isNamed whether the user names it, so that it must be there
 */
record Judgements(Path file, boolean isNamed, Iris iris) {
    private static final Path USUAL = Path.of("ontology", "judgements.ttl");
    /** The launcher names the program's folder here. */
    private static final String HOME = "rapporteur.home";

    /** The file that is named, else the one below the working folder, else the one beside the program. */
    static Judgements of(Settings settings) {
        return settings.judgements()
                .map(file -> new Judgements(file, true, settings.iris()))
                .orElseGet(() -> new Judgements(usual(), false, settings.iris()));
    }

    private static Path usual() {
        return Files.exists(USUAL)
                ? USUAL
                : Path.of(System.getProperty(HOME, "")).resolve(USUAL);
    }

    /** All of them; none where there is no file and none is named. */
    List<Ruling> read() {
        return Files.exists(file) || isNamed ? readFile() : List.of();
    }

    /** All of them; none where there is no file yet. */
    List<Ruling> readIfThere() {
        return Files.exists(file) ? readFile() : List.of();
    }

    private List<Ruling> readFile() {
        try {
            return RulingFile.read(file, iris);
        } catch (IOException e) {
            throw broken(file + ": no such file, or it cannot be read; 'rapporteur judge' makes one", e);
        } catch (IllegalArgumentException e) {
            throw broken(file + " is broken: " + Failure.firstLine(e) + "; repair it", e);
        }
    }

    private static Failure broken(String line, Exception cause) {
        return new Failure(ExitCode.BROKEN_CONFIGURATION, line, cause);
    }

    /**
     * Adds one at the end: the file is as before or complete, never between.
     *
     * @throws Failure if it cannot be written
     */
    void append(Ruling ruling) {
        try {
            Path whole = file.toAbsolutePath();
            Path folder = Objects.requireNonNull(whole.getParent(), "a file has a folder");
            Files.createDirectories(folder);
            String before = Files.exists(whole) ? Files.readString(whole) : RulingFile.BEGIN;
            Path temporary = Files.createTempFile(folder, "judgements", ".tmp");
            try {
                Files.writeString(temporary, before + RulingFile.write(ruling, iris));
                RulingFile.read(temporary, iris);
                Files.move(temporary, whole, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(temporary);
            }
        } catch (IOException e) {
            throw broken(
                    file + ": it cannot be written (" + Failure.firstLine(e) + "); name another with --judgements", e);
        } catch (IllegalArgumentException e) {
            throw broken(file + ": nothing can be added (" + Failure.firstLine(e) + "); repair it", e);
        }
    }

    /** Says which of them had no effect; they stay in the file. */
    void tell(List<Unheeded> unheeded, Streams streams) {
        for (Unheeded one : unheeded) {
            Ruling ruling = one.ruling();
            String verdict = ruling.verdict() == Verdict.SAME ? "same" : "different";
            streams.say(file + ": '" + verdict + "' of " + ruling.left() + " and " + ruling.right() + " has no effect: "
                    + one.reason());
        }
    }
}
