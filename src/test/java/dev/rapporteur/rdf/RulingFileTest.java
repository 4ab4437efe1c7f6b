package dev.rapporteur.rdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rapporteur.model.Judgement.Verdict;
import dev.rapporteur.model.Ruling;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RulingFileTest {
    private static final Path SHIPPED = Path.of("ontology", "judgements.ttl");
    private static final Ruling FULL = new Ruling(
            Verdict.DIFFERENT,
            "article/a1/person/ana-ruiz",
            "article/b2/person/ana-ruiz",
            Optional.of("Lena \"L\" Brandt"),
            Optional.of(LocalDate.of(2031, 3, 9)),
            Optional.of("the minister\nand the goalkeeper"));
    private static final Ruling SHORT = Ruling.of(Verdict.SAME, "article/a1/claim/3", "article/b2/claim/4");

    private final Path file;

    RulingFileTest(@TempDir Path dir) {
        file = dir.resolve("judgements.ttl");
    }

    @Test
    void theShippedFileJudgesNothing() throws IOException {
        assertEquals(List.of(), RulingFile.read(SHIPPED, Iris.DEFAULT));
    }

    @Test
    void itsExampleIsOne() throws IOException {
        Files.writeString(file, Files.readString(SHIPPED).replaceAll("(?m)^#     ", ""));
        String example = Files.readString(file);
        Files.writeString(
                file,
                example.substring(example.indexOf("@prefix"))
                        + example.substring(example.indexOf("<http"), example.indexOf("@prefix")));
        Ruling ruling = RulingFile.read(file, Iris.DEFAULT).get(0);
        assertEquals("article/gazette-7/person/ana-ruiz", ruling.right());
        assertEquals(Optional.of("Lena Brandt"), ruling.judgedBy());
    }

    @Test
    void whatIsWrittenIsRead() throws IOException {
        Files.writeString(
                file,
                Files.readString(SHIPPED)
                        + RulingFile.write(FULL, Iris.DEFAULT)
                        + RulingFile.write(SHORT, new Iris("https://news.example/")));
        assertEquals(List.of(SHORT, FULL), RulingFile.read(file, Iris.DEFAULT));
    }

    @Test
    void relativeIrisAreBelowTheBase() throws IOException {
        write(
                "<x> a rap:Judgement ; rap:verdict rap:same ; rap:left <article/a1/claim/3> ; rap:right <article/b2/claim/4> .");
        assertEquals(List.of(SHORT), RulingFile.read(file, Iris.DEFAULT));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            rap:verdict rap:same ; rap:left <article/a/claim/1>                                       | it has no rap:right
            rap:left <article/a/claim/1> ; rap:right <article/b/claim/2>                              | it has no rap:verdict
            rap:verdict "same" ; rap:left <article/a/claim/1> ; rap:right <article/b/claim/2>         | it must be rap:same or rap:different
            rap:verdict rap:same ; rap:left <article/a/claim/1> ; rap:right "article/b/claim/2"       | is no IRI
            rap:verdict rap:same ; rap:left <article/a/claim/1> ; rap:right <person/ana-ruiz>         | 'http://localhost:3030/person/ana-ruiz' cannot be judged
            rap:verdict rap:same ; rap:left <article/a/claim/1>, <article/c/claim/1> ; rap:right <article/b/claim/2> | it has 2 of rap:left
            rap:verdict rap:same ; rap:left <article/a/claim/1> ; rap:right <article/b/claim/2> ; rap:judgedOn "9 March" | '9 March' could not be parsed
            rap:verdict rap:same ;; . nonsense                                                        | no Turtle: [line: 5
            """)
    void complaints(String content, String complaint) throws IOException {
        write("<x> a rap:Judgement ;\n" + content + " .");
        String message = assertThrows(IllegalArgumentException.class, () -> RulingFile.read(file, Iris.DEFAULT))
                .toString();
        assertTrue(message.contains(complaint), message);
    }

    private void write(String content) throws IOException {
        Files.writeString(file, "@prefix rap: <" + Rap.NS + "> .\n@prefix rdfs: <x> .\n\n" + content);
    }
}
