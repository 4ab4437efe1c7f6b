package dev.rapporteur.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import dev.rapporteur.ingest.ContentHash;
import dev.rapporteur.ingest.FoundInput.Candidate;
import dev.rapporteur.ingest.format.Documents;
import dev.rapporteur.ingest.table.Columns;
import dev.rapporteur.model.Article;
import dev.rapporteur.pipeline.Reading;
import dev.rapporteur.pipeline.Source;
import dev.rapporteur.pipeline.Stages;
import dev.rapporteur.rdf.AuthorityGraph;
import dev.rapporteur.serve.pages.read.Texts;
import dev.rapporteur.serve.pages.read.Texts.Missing;
import dev.rapporteur.serve.pages.read.Texts.Shown;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Texts are read from the operator's folder only, and shown only if they are what the dataset has read. */
class ArticleTextsTest {
    private static final String STORY =
            "---\ntitle: Talks in Lisbon\n---\nAna Ruiz met Tom Okafor in Lisbon on Monday, an aide said.\n";
    private static final Stages STAGES = Stages.of(AuthorityGraph.load(), () -> {
        throw new AssertionError("no language model is needed to show a text");
    });

    private final Path folder;
    private final Path elsewhere;

    ArticleTextsTest(@TempDir Path dir) {
        folder = dir.resolve("news");
        elsewhere = dir.resolve("private");
    }

    @BeforeEach
    void write() throws Exception {
        for (Path dir : new Path[] {folder.resolve("june"), elsewhere}) {
            Files.createDirectories(dir);
            Files.writeString(dir.resolve("story.txt"), STORY);
        }
    }

    @Test
    void showsWhatWasRead() {
        Shown shown = assertInstanceOf(Shown.class, answer(folder, "june/story.txt"));
        Texts.Stretch stretch = shown.passages().get(0);
        assertEquals(
                "Ana Ruiz met Tom Okafor in Lisbon on Monday, an aide said.",
                shown.text().substring(stretch.start(), stretch.end()).strip());
    }

    @Test
    void findsAFolderThatWasMoved() {
        assertInstanceOf(Shown.class, answer(Path.of("/srv/gone"), "june/story.txt"));
    }

    @Test
    void keepsATextThatHasChanged() throws Exception {
        Texts texts = new ArticleTexts(folder, STAGES);
        Texts.Source source = new Texts.Source(folder.toString(), "june/story.txt", hash());
        assertInstanceOf(Shown.class, texts.of(source));
        Files.writeString(folder.resolve("june/story.txt"), STORY.replace("Monday", "no day at all"));
        assertEquals(Missing.CHANGED, texts.of(source));
        Files.writeString(folder.resolve("june/story.txt"), "");
        assertEquals(Missing.CHANGED, texts.of(source));
        Files.delete(folder.resolve("june/story.txt"));
        assertEquals(Missing.GONE, texts.of(source));
    }

    @Test
    void readsNothingOutsideTheFolder() throws Exception {
        assertEquals(Missing.GONE, answer(elsewhere, "story.txt"));
        assertEquals(Missing.GONE, answer(folder, "../private/story.txt"));
        assertEquals(Missing.GONE, answer(folder, elsewhere.resolve("story.txt").toString()));
        Files.createSymbolicLink(folder.resolve("link.txt"), elsewhere.resolve("story.txt"));
        assertEquals(Missing.GONE, answer(folder, "link.txt"));
    }

    @Test
    void readsNothingThatIsNoFile() {
        assertEquals(Missing.GONE, answer(folder, "june"));
        assertEquals(Missing.GONE, answer(folder, "none.txt"));
        assertEquals(Missing.GONE, answer(folder, "\0"));
        assertEquals(Missing.GONE, new ArticleTexts(folder, STAGES).of(Texts.Source.NONE));
    }

    @Test
    void readsNothingLarge() throws Exception {
        Files.writeString(folder.resolve("june/story.txt"), STORY.repeat(20_000));
        assertEquals(Missing.GONE, answer(folder, "june/story.txt"));
    }

    private Texts.Answer answer(Path from, String path) {
        return new ArticleTexts(folder, STAGES).of(new Texts.Source(from.toString(), path, hash()));
    }

    /** As the ledger has it. */
    private String hash() {
        Path file = elsewhere.resolve("story.txt");
        Reading reading = STAGES.read(Source.of(new Candidate("june/story.txt", file), new Documents(Columns.USUAL)));
        Article article = assertInstanceOf(Reading.Read.class, reading).article();
        return ContentHash.of(article);
    }
}
