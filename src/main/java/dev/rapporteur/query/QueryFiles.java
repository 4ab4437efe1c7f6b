package dev.rapporteur.query;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The {@code .rq} files of one folder of the class path, be it a folder on disk or one in a jar. */
final class QueryFiles {
    private static final String EXTENSION = ".rq";

    private QueryFiles() {}

    static QueryCatalog load(String folder) {
        URL url = QueryFiles.class.getClassLoader().getResource(folder);
        List<CannedQuery> queries = url == null ? List.of() : read(url);
        return () -> queries;
    }

    private static List<CannedQuery> read(URL url) {
        try {
            URI uri = url.toURI();
            if (!"jar".equals(uri.getScheme())) {
                return read(Path.of(uri));
            }
            String[] jarAndEntry = uri.toString().split("!", 2);
            try (FileSystem jar = FileSystems.newFileSystem(Path.of(jarFile(jarAndEntry[0])), Map.of())) {
                return read(jar.getPath(jarAndEntry[1]));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The queries in " + url + " can't be read", e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static URI jarFile(String jarUri) {
        return URI.create(jarUri.substring("jar:".length()));
    }

    private static List<CannedQuery> read(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().endsWith(EXTENSION))
                    .map(QueryFiles::parse)
                    .sorted(Comparator.comparing(CannedQuery::name))
                    .toList();
        }
    }

    private static CannedQuery parse(Path file) {
        String fileName = file.getFileName().toString();
        String name = fileName.substring(0, fileName.length() - EXTENSION.length());
        try {
            return QueryFile.parse(name, Files.readString(file, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("The query " + file + " can't be read", e);
        }
    }
}
