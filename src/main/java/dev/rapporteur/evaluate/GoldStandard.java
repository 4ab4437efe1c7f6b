package dev.rapporteur.evaluate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Gold facts of articles, by the name of the article's file without its ending. */
public final class GoldStandard {
    private static final String ENDING = ".json";

    private final SortedMap<String, GoldArticle> articles;

    private GoldStandard(SortedMap<String, GoldArticle> articles) {
        this.articles = Collections.unmodifiableSortedMap(articles);
    }

    /**
     * Reads every {@code .json} file of a folder.
     *
     * @throws BrokenGoldException where there is none, or one is not as it should be
     */
    public static GoldStandard read(Path folder) {
        Map<String, Path> sources = new TreeMap<>();
        SortedMap<String, GoldArticle> articles = new TreeMap<>();
        for (Path file : files(folder)) {
            GoldArticle gold = GoldFile.read(file);
            String name = articleName(gold.file().isBlank() ? file.toString() : gold.file());
            Path earlier = sources.putIfAbsent(name, file);
            if (earlier != null) {
                throw new BrokenGoldException(
                        file + ": gold for '" + name + "', as " + earlier + " is; remove one of them");
            }
            articles.put(name, gold);
        }
        return new GoldStandard(articles);
    }

    private static List<Path> files(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new BrokenGoldException(folder + ": no such folder; name the folder with the gold files");
        }
        try (Stream<Path> entries = Files.list(folder)) {
            List<Path> files =
                    entries.filter(f -> f.toString().endsWith(ENDING)).sorted().toList();
            if (files.isEmpty()) {
                throw new BrokenGoldException(
                        folder + ": no gold files in this folder; put one ending in .json per article there");
            }
            return files;
        } catch (IOException | UncheckedIOException e) {
            throw new BrokenGoldException(folder + ": cannot be read: " + e.getMessage(), e);
        }
    }

    /** The name by which an article and its gold find each other: that of the file, without folder and ending. */
    public static String articleName(String file) {
        String base = file.substring(file.lastIndexOf('/') + 1);
        int dot = base.lastIndexOf('.');
        return dot > 0 ? base.substring(0, dot) : base;
    }

    SortedMap<String, GoldArticle> articles() {
        return articles;
    }
}
