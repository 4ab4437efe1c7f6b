package dev.rapporteur.ingest;

import dev.rapporteur.ingest.FoundInput.Candidate;
import dev.rapporteur.ingest.FoundInput.Skipped;
import dev.rapporteur.ingest.FoundInput.Why;
import dev.rapporteur.ingest.UnreadableArticleException.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Finds the files that may be articles. */
public final class InputFiles {
    /** Path under which standard input is read. */
    public static final String STANDARD_INPUT = "-";

    /** Names of files that may hold articles end so. */
    private static final List<String> ENDINGS = List.of(
            ".txt", ".md", ".html", ".htm", ".xhtml", ".eml", ".xml", ".rss", ".atom", ".nitf", ".json", ".jsonl",
            ".ndjson", ".csv", ".tsv", ".zip", ".tar", ".tgz", ".gz", ".warc");

    private InputFiles() {}

    /**
     * All files named, and in folders, at any depth, all files whose names end as those of articles do, but for README
     * files and hidden ones, each folder's sorted by path. Links to folders are not followed. Whatever gives nothing is
     * told as {@link Skipped}, in its place, and the rest goes on.
     */
    public static List<FoundInput> find(List<Path> inputs) {
        List<FoundInput> found = new ArrayList<>();
        inputs.forEach(input -> found.addAll(at(input)));
        return withoutDuplicates(found);
    }

    /**
     * Reads a stream to its end, but never more than {@link InputFile#MAX_BYTES}.
     *
     * @param path the name it is to have, for example {@link #STANDARD_INPUT}
     */
    public static InputFile read(String path, InputStream in) throws UnreadableArticleException {
        try {
            byte[] bytes = in.readNBytes(InputFile.MAX_BYTES + 1);
            if (bytes.length > InputFile.MAX_BYTES) {
                throw TextDecoding.tooLarge(path, bytes.length);
            }
            return new InputFile(path, bytes);
        } catch (IOException wrong) {
            throw wrong instanceof Excess
                    ? Damage.of(path, "file", wrong)
                    : new UnreadableArticleException(path, Reason.UNREADABLE, causeOf(wrong) + "; give it again");
        }
    }

    /** Absolute path of a folder, the same by whatever name it was given. */
    public static String nameOf(Path folder) {
        try {
            return folder.toRealPath().toString();
        } catch (IOException gone) {
            return folder.toAbsolutePath().normalize().toString();
        }
    }

    /** A file that cannot be read. */
    public static UnreadableArticleException unreadable(String path, IOException wrong) {
        return new UnreadableArticleException(
                path, Reason.UNREADABLE, causeOf(wrong) + "; check the file and its permissions");
    }

    static String causeOf(IOException wrong) {
        return wrong instanceof AccessDeniedException
                ? "no permission to read it"
                : "it cannot be read (" + wrong.getMessage() + ")";
    }

    private static List<FoundInput> at(Path input) {
        if (Files.isDirectory(input)) {
            return in(input);
        }
        if (!Files.exists(input) && Glob.is(input)) {
            return matching(input);
        }
        if (!Files.exists(input)) {
            return List.of(skipped(input, Why.MISSING, "there is no such file or folder; check the path"));
        }
        if (!Files.isRegularFile(input)) {
            return List.of(skipped(input, Why.NOT_A_FILE, "it is neither a file nor a folder; give one of these"));
        }
        return List.of(new Candidate(String.valueOf(input.getFileName()), input));
    }

    private static List<FoundInput> matching(Path pattern) {
        try {
            List<FoundInput> found = Glob.find(pattern).stream()
                    .flatMap(match -> at(match).stream())
                    .toList();
            return found.isEmpty()
                    ? List.of(skipped(pattern, Why.MISSING, "no file or folder matches; check the pattern"))
                    : found;
        } catch (IOException | IllegalArgumentException wrong) {
            return List.of(skipped(pattern, Why.MISSING, "no pattern of files that can be read; check it"));
        }
    }

    private static List<FoundInput> in(Path folder) {
        List<FoundInput> found = new ArrayList<>();
        walk(folder, folder, found);
        found.sort(Comparator.comparing(FoundInput::path));
        if (found.isEmpty()) {
            found.add(skipped(
                    folder,
                    Why.NO_ARTICLES,
                    "no articles in this folder; put files ending in .txt, .md or .html there"));
        }
        return found;
    }

    private static void walk(Path root, Path folder, List<FoundInput> found) {
        try (var entries = Files.newDirectoryStream(folder, entry -> !isHidden(entry))) {
            for (Path entry : entries) {
                if (Files.isDirectory(entry) && !Files.isSymbolicLink(entry)) {
                    walk(root, entry, found);
                } else if (mayBeArticle(entry)) {
                    found.add(file(root, entry));
                }
            }
        } catch (IOException wrong) {
            found.add(skipped(folder, Why.UNREADABLE, causeOf(wrong) + "; check the folder and its permissions"));
        }
    }

    private static FoundInput file(Path root, Path file) {
        return Files.exists(file)
                ? new Candidate(below(root, file), file)
                : skipped(file, Why.MISSING, "it links to a file that does not exist; mend or remove the link");
    }

    private static boolean isHidden(Path entry) {
        return isHidden(entry.getFileName().toString());
    }

    private static boolean mayBeArticle(Path file) {
        return mayHoldArticles(file.getFileName().toString())
                && (Files.isRegularFile(file) || (Files.isSymbolicLink(file) && !Files.isDirectory(file)));
    }

    /**
     * Whether a file may hold articles: it is named so, is no README, and neither it nor a folder above it is hidden.
     *
     * @param path with '/' between its steps
     */
    public static boolean mayHoldArticles(String path) {
        String lower = path.toLowerCase(Locale.ROOT);
        String name = lower.substring(lower.lastIndexOf('/') + 1);
        boolean isHidden = Stream.of(path.split("/", -1)).anyMatch(step -> isHidden(step) || step.equals("__MACOSX"));
        return ENDINGS.stream().anyMatch(name::endsWith) && !name.startsWith("readme") && !isHidden;
    }

    private static boolean isHidden(String step) {
        return step.startsWith(".") && !step.equals(".") && !step.equals("..");
    }

    private static String below(Path root, Path file) {
        return StreamSupport.stream(root.relativize(file).spliterator(), false)
                .map(Path::toString)
                .collect(Collectors.joining("/"));
    }

    /** Two files of one relative path would be one article in the graph: the first is taken. */
    private static List<FoundInput> withoutDuplicates(List<FoundInput> found) {
        Map<String, Path> taken = new HashMap<>();
        List<FoundInput> distinct = new ArrayList<>();
        for (FoundInput input : found) {
            if (!(input instanceof Candidate candidate)) {
                distinct.add(input);
                continue;
            }
            Path before = taken.putIfAbsent(candidate.path(), candidate.file());
            if (before == null) {
                distinct.add(candidate);
            } else if (!isSame(before, candidate.file())) {
                distinct.add(skipped(
                        candidate.file(),
                        Why.DUPLICATE,
                        "it would be the same article as " + before + "; rename it or give the folder above both"));
            }
        }
        return distinct;
    }

    private static boolean isSame(Path first, Path second) {
        try {
            return Files.isSameFile(first, second);
        } catch (IOException gone) {
            return false;
        }
    }

    private static Skipped skipped(Path path, Why why, String message) {
        return new Skipped(path.toString(), why, path + ": " + message);
    }
}
