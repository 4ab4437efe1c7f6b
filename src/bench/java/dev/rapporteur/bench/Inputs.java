package dev.rapporteur.bench;

import dev.rapporteur.ingest.InputFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Articles of some 700 words, made of paragraphs of the sample articles and, where they are at hand, of official
 * readouts. Each goes on where the one before ended, and begins anew after the last paragraph.
 */
final class Inputs {
    /** How many articles there are. */
    static final int COUNT = 10;

    /** How long each is at least; the last paragraph may make it a little longer. */
    static final int WORDS = 700;

    private static final List<Path> SOURCES = List.of(Path.of("articles"), Path.of("../shared/data/wh_readouts"));
    private static final int FILES_PER_SOURCE = 40;
    private static final int LONGEST_PARAGRAPH = 120;
    private static final Pattern FRONT_MATTER = Pattern.compile("\\A---\\R.*?\\R---\\R", Pattern.DOTALL);
    private static final String HEAD = "---\ntitle: A day of talks\noutlet: The Example\npublished: 2025-11-20\n---\n\n";

    private Inputs() {}

    static List<InputFile> articles() throws IOException {
        List<String> paragraphs = paragraphs();
        List<InputFile> articles = new ArrayList<>();
        int next = 0;
        for (int i = 0; i < COUNT; i++) {
            StringBuilder text = new StringBuilder(HEAD);
            for (int words = 0; words < WORDS; next++) {
                String paragraph = paragraphs.get(next % paragraphs.size());
                text.append(paragraph).append("\n\n");
                words += words(paragraph);
            }
            articles.add(new InputFile("bench-" + i + ".md", text.toString().getBytes(StandardCharsets.UTF_8)));
        }
        return articles;
    }

    static int words(String text) {
        return text.strip().split("\\s+", -1).length;
    }

    private static List<String> paragraphs() throws IOException {
        List<String> found = new ArrayList<>();
        for (Path source : SOURCES) {
            if (Files.isDirectory(source)) {
                for (Path file : files(source)) {
                    String body = FRONT_MATTER.matcher(Files.readString(file)).replaceFirst("");
                    body.lines()
                            .map(String::strip)
                            .filter(line -> words(line) > 8 && words(line) <= LONGEST_PARAGRAPH)
                            .forEach(found::add);
                }
            }
        }
        return found;
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".md"))
                    .filter(file -> !file.endsWith("README.md"))
                    .sorted()
                    .limit(FILES_PER_SOURCE)
                    .toList();
        }
    }
}
