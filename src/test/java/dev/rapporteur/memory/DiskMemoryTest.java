package dev.rapporteur.memory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What is remembered on disk, and how much of the disk that takes. */
@Timeout(120)
class DiskMemoryTest {
    private static final int KEYS = 20_000;

    private final Path file;

    DiskMemoryTest(@TempDir Path dir) {
        this.file = dir.resolve("memory.mv");
    }

    @Test
    void whatWasKeptIsThereAgain() {
        try (DiskMemory memory = DiskMemory.open(file)) {
            memory.relation("met").add("Ana Ruiz", "Tom Okafor", 2);
            memory.keep("1");
            memory.relation("met").add("Ana Ruiz", "Lena Brandt", 1);
        }
        try (DiskMemory memory = DiskMemory.open(file)) {
            assertEquals(Optional.of("1"), memory.state());
            assertEquals(Map.of("Tom Okafor", 2), memory.relation("met").of("Ana Ruiz"));
        }
    }

    @Test
    void theFileStaysSmallHoweverOftenItChanges() throws IOException {
        Map<String, Integer> expected = new TreeMap<>();
        long most = 0;
        int rewritten = 0;
        try (DiskMemory memory = DiskMemory.open(file)) {
            Random random = new Random(1);
            for (int change = 0; change < 150; change++) {
                for (int i = 0; i < 200; i++) {
                    String key = "key " + random.nextInt(KEYS);
                    memory.relation("met").add("somebody", key, 1);
                    expected.merge(key, 1, Integer::sum);
                }
                memory.keep(String.valueOf(change));
                long before = Files.size(file);
                memory.compact();
                most = Math.max(most, Files.size(file));
                rewritten += Files.size(file) < before ? 1 : 0;
            }
        }
        assertTrue(rewritten > 0, "it never grew so far");
        try (DiskMemory memory = DiskMemory.open(file)) {
            assertEquals(Optional.of("149"), memory.state());
            assertEquals(expected, memory.relation("met").of("somebody"));
        }
        assertTrue(most < 6 << 20, "at most " + most + " bytes");
    }

    @Test
    void whatACompactionLeftBehindGoes() throws IOException {
        Path left = Files.writeString(file.resolveSibling("memory.mv.newFile"), "half");
        DiskMemory.open(file).close();
        assertFalse(Files.exists(left));
    }

    @Test
    void aBrokenFileIsReplacedAndAFileInUseIsNot() throws IOException {
        Files.writeString(file, "no memory");
        try (DiskMemory memory = DiskMemory.open(file)) {
            assertEquals(Optional.empty(), memory.state());
            assertThrows(MemoryLockedException.class, () -> DiskMemory.open(file));
            memory.keep("1");
        }
        try (DiskMemory memory = DiskMemory.open(file)) {
            assertEquals(Optional.of("1"), memory.state());
        }
    }
}
