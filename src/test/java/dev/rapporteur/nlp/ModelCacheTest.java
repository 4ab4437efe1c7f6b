package dev.rapporteur.nlp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rapporteur.SharedModels;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is kept of models, and what of it is believed. */
class ModelCacheTest {
    private static final String NAME = "words.lz4";

    private final Path folder;
    private int unpacked;

    ModelCacheTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void aPinnedModelIsUnpackedOnce() throws IOException {
        ModelCache cache = pinned(packed("cedar"));
        assertEquals("cedar", load(cache, "cedar"));
        assertEquals("cedar", load(cache, "cedar"));
        assertEquals(1, unpacked);
    }

    @Test
    void whatAnotherHandHasWrittenIsNotRead() throws IOException {
        ModelCache cache = pinned(packed("cedar"));
        load(cache, "cedar");
        Files.write(folder.resolve(NAME), packed("poison"));
        assertEquals("cedar", load(cache, "cedar"));
        assertEquals(2, unpacked);
        assertEquals("cedar", load(cache, "cedar"), "mended");
        assertEquals(2, unpacked);
    }

    @Test
    void aModelThatIsNotPinnedIsNotKept() throws IOException {
        ModelCache cache = pinned(packed("cedar"));
        assertEquals("other", load(cache, "other"));
        assertFalse(Files.exists(folder.resolve(NAME)));
    }

    @Test
    void aFolderThatCannotBeMadeOnlyCostsTime() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");
        ModelCache cache = new ModelCache(Optional.of(file.resolve("models")), pins(packed("cedar")));
        assertEquals("cedar", load(cache, "cedar"));
        assertEquals("cedar", load(cache, "cedar"));
        assertEquals(2, unpacked);
    }

    @Test
    void theModelsOfThisProgramArePinnedAsItPacksThem() {
        SharedModels.annotator();
        for (String name : new String[] {"en-pos.lz4", "en-ner.lz4", "en-dep.lz4", "en-lexica.lz4"}) {
            assertTrue(
                    Files.exists(Path.of("target", "models", name)), name + ": its hash is not in models.properties");
        }
    }

    private ModelCache pinned(byte[] packed) {
        return new ModelCache(Optional.of(folder), pins(packed));
    }

    private static ModelPins pins(byte[] packed) {
        Properties hashes = new Properties();
        hashes.setProperty(NAME, ModelPins.sha256(packed));
        return new ModelPins(hashes);
    }

    private static byte[] packed(String model) throws IOException {
        return ModelCache.pack(out -> out.write(model.getBytes(StandardCharsets.UTF_8)));
    }

    private String load(ModelCache cache, String model) throws IOException {
        return cache.load(
                NAME,
                out -> {
                    unpacked++;
                    out.write(model.getBytes(StandardCharsets.UTF_8));
                },
                ModelCacheTest::text);
    }

    private static String text(InputStream in) throws IOException {
        return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
}
