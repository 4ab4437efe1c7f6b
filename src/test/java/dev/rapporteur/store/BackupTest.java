package dev.rapporteur.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.text.DatasetGraphText;
import org.apache.jena.system.Txn;
import org.apache.jena.update.UpdateExecution;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a backup keeps comes back, all of it or nothing. */
@Timeout(120)
class BackupTest {
    private final Path file;
    private final Store store;
    private final Store other;

    BackupTest(@TempDir Path dir) throws StoreLockedException {
        this.file = dir.resolve("monday.nq.gz");
        this.store = Store.open(dir.resolve("one"));
        this.other = Store.open(dir.resolve("other"));
    }

    @AfterEach
    void close() {
        store.close();
        other.close();
    }

    @Test
    void comesBackWithTheSameHash() {
        store.replace(SampleQuads.articles(0, 5, 0));
        insert(
                "_:a <urn:p> 'blank', 1.50, '\\n\\t\"\\\\'@en-GB, 'µ€😀' . GRAPH <urn:g> { _:b <urn:p> _:b, true, '01' }");
        Fingerprint before = store.fingerprint();
        assertEquals(before, store.backup(file));
        store.compact();
        assertEquals(before, store.fingerprint());
        other.replace(SampleQuads.articles(0, 5, 1));
        assertNotEquals(before, other.fingerprint());
        assertEquals(before, other.restore(file));
        assertEquals(before, other.fingerprint());
        assertTrue(new TextIndex((DatasetGraphText) other.dataset().asDatasetGraph()).isInStep());
        assertTrue(StoreTest.count(other, "SELECT * { ?c text:query (rap:quote 'treaty') }") > 0);
        other.remove(List.of(SampleQuads.name(0)));
        assertNotEquals(before, other.fingerprint());
    }

    @Test
    void anEmptyDatasetHasABackupToo() {
        assertEquals(0, store.backup(file).quads());
        other.replace(SampleQuads.articles(0, 2, 0));
        other.restore(file);
        assertEquals(List.of(), other.graphs());
    }

    @Test
    void equalDatasetsGiveEqualFiles() throws IOException {
        store.replace(SampleQuads.articles(0, 5, 0));
        other.replace(SampleQuads.articles(3, 5, 0));
        other.replace(SampleQuads.articles(0, 3, 1));
        other.replace(SampleQuads.articles(0, 3, 0));
        store.backup(file);
        Path second = file.resolveSibling("second.nq.gz");
        other.backup(second);
        assertEquals(-1, Files.mismatch(file, second));
        String text = text(file);
        assertTrue(text.startsWith("<http://localhost:3030/article/a0/claim/0> "), text);
        assertTrue(text.endsWith(store.fingerprint().manifest() + "\n"), text);
        assertEquals(store.fingerprint().quads() + 1, text.lines().count());
    }

    @Test
    void isOfOneMomentWhileOthersWrite() throws InterruptedException {
        Map<String, Graph> even = SampleQuads.articles(0, 10, 0);
        Map<String, Graph> odd = SampleQuads.articles(0, 10, 1);
        store.replace(odd);
        Fingerprint first = store.fingerprint();
        store.replace(even);
        Fingerprint second = store.fingerprint();
        Thread writer = new Thread(() -> {
            for (int i = 0; i < 6; i++) {
                store.replace(i % 2 == 0 ? odd : even);
            }
        });
        writer.start();
        while (writer.isAlive()) {
            assertTrue(List.of(first, second).contains(store.backup(file)));
        }
        writer.join();
    }

    /** What may happen to a file on its way. */
    private enum Damage {
        CUT_IN_THE_MIDDLE,
        LINE_LOST,
        LINE_CHANGED,
        LINE_TWICE,
        LAST_LINE_LOST,
        NOT_COMPRESSED,
        EMPTY,
        GONE;

        void to(Path file) throws IOException {
            List<String> lines = text(file).lines().toList();
            byte[] bytes = Files.readAllBytes(file);
            switch (this) {
                case CUT_IN_THE_MIDDLE -> Files.write(file, Arrays.copyOf(bytes, bytes.length / 2));
                case LINE_LOST -> write(file, lines.stream().skip(1));
                case LINE_CHANGED -> write(file, lines.stream().map(line -> line.replace("occurred", "planned")));
                case LINE_TWICE -> write(file, Stream.concat(lines.stream().limit(1), lines.stream()));
                case LAST_LINE_LOST -> write(file, lines.stream().limit(lines.size() - 1));
                case NOT_COMPRESSED -> Files.write(file, lines);
                case EMPTY -> Files.write(file, new byte[0]);
                case GONE -> Files.delete(file);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void aDamagedFileIsRefusedAndNothingChanges(Damage damage) throws IOException {
        store.replace(SampleQuads.articles(0, 3, 0));
        store.backup(file);
        other.replace(SampleQuads.articles(0, 3, 1));
        Fingerprint before = other.fingerprint();
        damage.to(file);
        BackupException refused = assertThrows(BackupException.class, () -> other.restore(file));
        String message = String.valueOf(refused.getMessage());
        assertTrue(message.startsWith(file.toString()), message);
        assertEquals(1, message.lines().count(), message);
        assertEquals(before, other.fingerprint());
    }

    @Test
    void aFileThatCanNotBeWrittenIsToldAndNothingIsLeft() {
        store.replace(SampleQuads.articles(0, 1, 0));
        Path folder = file.resolveSibling("nowhere");
        BackupException refused = assertThrows(BackupException.class, () -> store.backup(folder.resolve("monday")));
        assertTrue(String.valueOf(refused.getMessage()).contains("can't be written"), refused.getMessage());
        assertFalse(Files.exists(folder));
    }

    private void insert(String data) {
        Txn.executeWrite(store.dataset(), () -> UpdateExecution.dataset(store.dataset())
                .update("INSERT DATA { " + data + " }")
                .execute());
    }

    private static String text(Path file) throws IOException {
        try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static void write(Path file, Stream<String> lines) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            for (String line : lines.toList()) {
                gzip.write((line + "\n").getBytes(StandardCharsets.UTF_8));
            }
        }
        Files.write(file, bytes.toByteArray());
    }
}
