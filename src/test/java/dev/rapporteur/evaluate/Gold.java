package dev.rapporteur.evaluate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Gold facts in short notation: JSON with single quotes. */
final class Gold {
    /** Those whom all the invented gold names. */
    private static final String PEOPLE =
            """
            'people': {'ruiz': ['Ana Ruiz', 'Ruiz'], 'okafor': ['Tom Okafor', 'Thomas Okafor'],
                       'brandt': ['Lena Brandt'], 'celik': ['Defne Çelik']}""";

    private Gold() {}

    /** A folder with the gold of one article, "story". */
    static GoldStandard of(Path folder, String fields) throws IOException {
        return GoldStandard.read(write(folder, "story.json", "{" + fields + ",\n" + PEOPLE + "}"));
    }

    /** Writes one gold file and gives its folder. */
    static Path write(Path folder, String name, String json) throws IOException {
        Files.writeString(folder.resolve(name), json.replace('\'', '"'));
        return folder;
    }
}
