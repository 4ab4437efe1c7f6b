package dev.rapporteur.cli;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A folder with one article and one of everything that is none. */
record Folder(Path path) {
    static final String ARTICLE =
            """
            ---
            title: Quillen meets Brandvold in Lisbon
            outlet: The Harbour Gazette
            published: 2025-03-04
            ---
            LISBON - Foreign Minister Mara Quillen met Tomas Brandvold, the interior minister of Norway, in Lisbon on \
            Monday, officials said.

            The two ministers spoke for an hour about fishing rights and the price of fuel. Quillen will meet \
            President Ada Wren in Oslo next week, her spokesman said.
            """;
    private static final String GERMAN =
            """
            Der Außenminister traf am Montag seinen Amtskollegen in der Hauptstadt. Danach sprachen die beiden Minister
            lange über die Lage im Norden und über die Preise für Energie und Lebensmittel.
            """;

    static Folder in(Path path) throws IOException {
        Files.writeString(path.resolve("good.md"), ARTICLE);
        Files.createFile(path.resolve("empty.txt"));
        Files.write(path.resolve("binary.txt"), new byte[] {'P', 'N', 'G', 0, 1, 2});
        Files.writeString(path.resolve("german.txt"), GERMAN);
        Files.writeString(path.resolve("front.md"), "---\ntitle: [unclosed\n---\nA text follows here.\n");
        Files.write(path.resolve("chrome.txt"), "\n \n\n".getBytes(StandardCharsets.US_ASCII));
        try (RandomAccessFile large =
                new RandomAccessFile(path.resolve("large.txt").toFile(), "rw")) {
            large.setLength(100L << 20);
        }
        Files.createDirectory(path.resolve("nothing"));
        return new Folder(path);
    }

    /** An argument with every {@code @} replaced by this folder. */
    String fill(String argument) {
        return argument.replace("@", path.toString());
    }

    String[] arguments(String line) {
        return fill(line).split(" ");
    }
}
