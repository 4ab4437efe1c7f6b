package dev.rapporteur.authority;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The folder of public facts that the authority is built from. What cannot be read is an {@link UncheckedIOException}
 * that names the file.
 *
 * @param folder the folder
 */
record Facts(Path folder) {
    private static final JsonMapper JSON = new JsonMapper();
    private static final CsvMapper CSV = new CsvMapper();
    private static final YAMLMapper YAML = new YAMLMapper();

    /** Text of a file, which is UTF-8. */
    String text(String file) {
        Path path = folder.resolve(file);
        try {
            return Files.readString(path);
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "cannot read " + path + ", one of the public facts; is " + folder + " the folder of the facts?", e);
        }
    }

    /** Rows of a table whose first line names its columns. */
    List<Map<String, String>> table(String file, char separator) {
        CsvSchema schema = CsvSchema.emptySchema().withHeader().withColumnSeparator(separator);
        try (MappingIterator<Map<String, String>> rows =
                CSV.readerForMapOf(String.class).with(schema).readValues(text(file))) {
            return rows.readAll();
        } catch (IOException e) {
            throw new UncheckedIOException(folder.resolve(file) + " is not a table: " + e.getMessage(), e);
        }
    }

    JsonNode json(String file) {
        try {
            return JSON.readTree(text(file));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(folder.resolve(file) + " is not JSON: " + e.getMessage(), e);
        }
    }

    JsonNode yaml(String file) {
        try {
            return YAML.readTree(text(file));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(folder.resolve(file) + " is not YAML: " + e.getMessage(), e);
        }
    }

    /** Names of the JSON files one level below a folder, relative to this one, sorted. */
    List<String> jsonFilesBelow(String below) {
        Path top = folder.resolve(below);
        try (Stream<Path> files = Files.walk(top, 2)) {
            return files.filter(p -> p.toString().endsWith(".json"))
                    .map(p -> folder.relativize(p).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list " + top + ", one of the public facts", e);
        }
    }
}
