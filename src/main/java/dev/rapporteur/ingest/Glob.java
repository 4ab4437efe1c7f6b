package dev.rapporteur.ingest;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

/** Patterns of paths such as "news/*.html", where no shell has replaced them by what they match. */
final class Glob {
    private Glob() {}

    static boolean is(Path path) {
        return path.toString().matches("(?s).*[*?\\[{].*");
    }

    /** Whatever matches, sorted; of a folder that matches not what is in it. Links to folders are not followed. */
    static List<Path> find(Path pattern) throws IOException {
        Path root = Optional.ofNullable(pattern.getRoot()).orElse(Path.of(""));
        int steps = 0;
        while (!is(pattern.getName(steps))) {
            root = root.resolve(pattern.getName(steps));
            steps++;
        }
        int depth = pattern.toString().contains("**") ? Integer.MAX_VALUE : pattern.getNameCount() - steps;
        PathMatcher matcher = pattern.getFileSystem().getPathMatcher("glob:" + pattern);
        List<Path> found = new ArrayList<>();
        Files.walkFileTree(root, EnumSet.noneOf(java.nio.file.FileVisitOption.class), depth, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                return take(folder) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                take(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException wrong) {
                return FileVisitResult.CONTINUE;
            }

            private boolean take(Path path) {
                boolean matches = matcher.matches(path);
                if (matches) {
                    found.add(path);
                }
                return matches;
            }
        });
        found.sort(null);
        return found;
    }
}
