package dev.rapporteur.ingest.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rapporteur.ingest.table.Columns;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Enumeration;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files made to do harm are refused with one line, soon and in little memory: all is run with bounds on both. */
class HostileTest {
    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final String MET = "Ana Ruiz met Tom Okafor in Lisbon on Monday.";
    private static final int MEGA = 1 << 20;

    /** What a file gives within the time, the message without its details. */
    private static List<String> soon(String path, byte[] content) {
        return soon(path, new ByteArrayInputStream(content));
    }

    private static List<String> soon(String path, InputStream content) {
        return assertTimeoutPreemptively(LIMIT, () -> Opened.told(path, content, Columns.USUAL)).stream()
                .map(line -> line.startsWith("BROKEN") ? line.replaceFirst(" \\(.*", "") : line)
                .toList();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Of {@code megabytes} of one character, and never more than a little of it at a time. */
    private static byte[] gzipOf(int megabytes) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        byte[] block = new byte[MEGA];
        java.util.Arrays.fill(block, (byte) 'a');
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            for (int i = 0; i < megabytes; i++) {
                gzip.write(block);
            }
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return packed.toByteArray();
    }

    @Test
    void bombsAreNotUnpacked() {
        byte[] bomb = gzipOf(600);
        assertEquals(
                List.of(
                        "TOO_LARGE a.txt.gz: the file has 10485761 bytes, more than the 10485760 an article may have; split it into one file per article"),
                soon("a.txt.gz", bomb));
        String tooMuch = "it unpacks to more than 200 times its size, as no articles do; split it into smaller ones";
        assertEquals(List.of("TOO_LARGE a.jsonl.gz: " + tooMuch), soon("a.jsonl.gz", bomb));
        assertEquals(
                List.of("TOO_LARGE a.zip!/b.jsonl.gz: " + tooMuch, "a.zip!/c.txt | " + MET),
                soon("a.zip", Packing.zip(Packing.file("b.jsonl.gz", bomb), Packing.file("c.txt", MET))));
        byte[] large = new byte[300 * MEGA];
        java.util.Arrays.fill(large, (byte) 'a');
        List<String> zip = soon("a.zip", Packing.zip(Packing.file("b.txt", large), Packing.file("c.txt", MET)));
        assertEquals("TOO_LARGE a.zip!/b.txt", zip.get(0).substring(0, 22));
    }

    @Test
    void bombsInWebArchivesAreNotUnpacked() {
        byte[] page = Packing.join(
                bytes("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: gzip\r\n\r\n"), gzipOf(600));
        String type = "application/http; msgtype=response";
        byte[] good = bytes("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html><body><p>" + MET + " " + MET);
        byte[] warc = Packing.join(
                Packing.gzip(Packing.warc("response", "https://example.org/bomb", type, page)),
                Packing.gzip(Packing.warc("response", "https://example.org/good", type, good)));
        List<String> told = soon("a.warc.gz", warc);
        assertTrue(told.get(0).startsWith("TOO_LARGE a.warc.gz!/https://example.org/bomb: "), told.get(0));
        assertTrue(told.get(1).startsWith("a.warc.gz!/https://example.org/good | "), told.get(1));
        byte[] whole = gzipOf(400);
        byte[] record = Packing.warc("response", "https://example.org/bomb", type, new byte[0]);
        String endless =
                new String(record, StandardCharsets.UTF_8).replace("Content-Length: 0", "Content-Length: 999999999999");
        List<String> bomb = soon("a.warc.gz", Packing.join(Packing.gzip(bytes(endless.strip() + "\r\n\r\n")), whole));
        assertEquals(1, bomb.size(), bomb::toString);
    }

    @Test
    void archivesInArchivesEndSomewhere() {
        byte[] content = bytes(MET);
        for (int i = 0; i < 12; i++) {
            content = Packing.zip(Packing.file("a.zip", content));
        }
        List<String> told = soon("a.zip", content);
        assertEquals(1, told.size());
        assertTrue(told.get(0).endsWith("it is packed more than 4 times; unpack it first"), told.get(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"../../etc/a.txt", "/etc/a.txt", "C:\\a.txt", "news/../../a.txt", "..\\a.txt"})
    void namesDoNotLeadOutOfAnArchive(String name) {
        List<String> told = soon("a.zip", Packing.zip(Packing.file(name, MET), Packing.file("b.txt", MET)));
        assertEquals(
                List.of(
                        "BROKEN a.zip!/" + name.replace('\\', '/')
                                + ": its name leads out of the archive, as that of an attack does; leave it out",
                        "a.zip!/b.txt | " + MET),
                told);
    }

    @Test
    void entitiesAreNeverFetchedOrMultiplied(@TempDir Path folder) throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "The secret is told.");
        String rss =
                "<rss version='2.0'><channel><title>N</title><link>https://example.org</link><description>d</description>"
                        + "<item><title>T</title><description>" + MET + " &x;</description></item></channel></rss>";
        String outside = "<?xml version='1.0'?><!DOCTYPE rss [<!ENTITY x SYSTEM '" + secret.toUri() + "'>]>" + rss;
        String parameter =
                "<?xml version='1.0'?><!DOCTYPE rss [<!ENTITY % p SYSTEM '" + secret.toUri() + "'> %p;]>" + rss;
        for (String xml : List.of(
                outside, parameter, "<?xml version='1.0'?><!DOCTYPE rss SYSTEM '" + secret.toUri() + "'>" + rss)) {
            List<String> told = soon("a.xml", bytes(xml));
            assertTrue(told.stream().noneMatch(line -> line.contains("secret is told")), told::toString);
        }
        StringBuilder laughs = new StringBuilder("<?xml version='1.0'?><!DOCTYPE rss [<!ENTITY x0 'ha'>");
        for (int i = 1; i < 40; i++) {
            laughs.append("<!ENTITY x")
                    .append(i)
                    .append(" '")
                    .append(("&x" + (i - 1) + ";").repeat(10))
                    .append("'>");
        }
        List<String> told = soon("a.xml", bytes(laughs + "]>" + rss.replace("&x;", "&x39;")));
        assertTrue(told.stream().noneMatch(line -> line.contains("haha")), told::toString);
        byte[] page = bytes("<!DOCTYPE html [<!ENTITY x SYSTEM '" + secret.toUri() + "'>]><html><body><p>" + MET
                + " &x;</p></body></html>");
        assertTrue(soon("a.html", page).stream().noneMatch(line -> line.contains("secret is told")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            ---\\ntitle: !!javax.script.ScriptEngineManager [!!java.net.URLClassLoader [[!!java.net.URL ['http://localhost:1/']]]]\\n---\\nAna Ruiz met Tom Okafor.
            ---\\na: &a [x, x, x, x, x, x, x, x]\\nb: &b [*a, *a, *a, *a, *a, *a, *a, *a]\\nc: &c [*b, *b, *b, *b, *b, *b, *b, *b]\\nd: &d [*c, *c, *c, *c, *c, *c, *c, *c]\\ntitle: [*d, *d, *d, *d, *d, *d, *d, *d]\\n---\\nAna Ruiz met Tom Okafor.
            ---\\na: &a [*a]\\n---\\nAna Ruiz met Tom Okafor.
            """)
    void frontMatterRunsNothing(String text) {
        assertEquals(1, soon("a.md", bytes(text.replace("\\n", "\n"))).size());
    }

    @Test
    void aLineOfManyMegabytesCostsOneArticle() {
        InputStream line =
                repeated(bytes("{\"text\": \""), bytes("Ana Ruiz met Tom Okafor. "), 2 * MEGA, bytes("\"}\n"));
        InputStream lines =
                new SequenceInputStream(line, new ByteArrayInputStream(bytes("{\"text\": \"" + MET + "\"}")));
        assertEquals(
                List.of(
                        "TOO_LARGE a.jsonl!/1: line 1 has more than the 10485760 bytes an article may have; break it up",
                        "a.jsonl!/2 | " + MET),
                soon("a.jsonl", lines));
        String tooLong = "a record in it has more than 10485760 characters; split it into smaller ones";
        InputStream list =
                repeated(bytes("[{\"text\": \""), bytes("Ana Ruiz met Tom Okafor. "), 2 * MEGA, bytes("\"}]"));
        assertEquals(List.of("TOO_LARGE a.json: " + tooLong), soon("a.json", list));
        InputStream row =
                repeated(bytes("title,text\nA,\""), bytes("Ana Ruiz met Tom Okafor. "), 2 * MEGA, bytes("\""));
        assertEquals(List.of("TOO_LARGE a.csv: " + tooLong), soon("a.csv", row));
        InputStream text = repeated(bytes(""), bytes("Ana Ruiz met Tom Okafor. "), 2 * MEGA, bytes(""));
        assertEquals("TOO_LARGE", soon("a.txt", text).get(0).replaceFirst(" .*", ""));
    }

    /** A stream of any length that takes no memory. */
    private static InputStream repeated(byte[] before, byte[] middle, int times, byte[] after) {
        Iterator<InputStream> many = IntStream.range(0, times)
                .<InputStream>mapToObj(i -> new ByteArrayInputStream(middle))
                .iterator();
        @SuppressWarnings("JdkObsolete") // SequenceInputStream takes no Iterator
        Enumeration<InputStream> lazily = new Enumeration<>() {
            @Override
            public boolean hasMoreElements() {
                return many.hasNext();
            }

            @Override
            public InputStream nextElement() {
                return many.next();
            }
        };
        return new SequenceInputStream(
                new ByteArrayInputStream(before),
                new SequenceInputStream(new SequenceInputStream(lazily), new ByteArrayInputStream(after)));
    }

    @Test
    void nestingEndsSomewhere() {
        String deep = "{\"a\":".repeat(200_000);
        assertEquals(List.of("BROKEN a.jsonl!/1: line 1 is no JSON"), soon("a.jsonl", bytes(deep)));
        assertEquals(List.of("BROKEN a.json: this JSON is broken"), soon("a.json", bytes("[" + deep)));
        assertEquals(
                List.of("BROKEN a.xml: this XML is broken"), soon("a.xml", bytes("<rss>" + "<a>".repeat(200_000))));
        assertEquals(
                1,
                soon("a.html", bytes("<html><body>" + "<div>".repeat(200_000) + "<p>" + MET))
                        .size());
        assertEquals(
                1,
                soon("b.html", bytes("<html><body>" + "<b><i>".repeat(100_000) + MET))
                        .size());
        assertEquals(
                1,
                soon("c.html", bytes("<html><body>" + "<table><tr><td>".repeat(30_000) + MET))
                        .size());
    }

    @Test
    void manyTagsTakeTheirTimeAndNoMore() {
        assertEquals(
                1,
                soon("a.html", bytes("<html><body>" + "<i></i>".repeat(1_000_000) + "<p>" + MET))
                        .size());
        assertEquals(
                1,
                soon("b.html", bytes("<html><body><p>" + "<br>".repeat(2_000_000) + MET))
                        .size());
        assertEquals(
                1,
                soon("c.html", bytes("<html><body>" + "<p>a".repeat(1_000_000))).size());
        assertEquals(
                1,
                soon("d.html", bytes("<html><body><p" + " a=b".repeat(1_000_000) + ">" + MET))
                        .size());
        assertEquals(
                List.of("BROKEN a.xml: this XML is broken"),
                soon("a.xml", bytes("<rss>" + "<a/>".repeat(2_000_000) + "</rss>")));
    }

    @Test
    void brokenCharactersAndZeroBytesAreNoReasonToStop() {
        byte[] broken = Packing.join(
                bytes("{\"text\": \"Ana Ruiz met Tom Okafor in Caf"),
                new byte[] {(byte) 0xE9, (byte) 0xFF},
                bytes(" on Monday.\"}"));
        assertTrue(soon("a.jsonl", broken).get(0).startsWith("a.jsonl!/1 | Ana Ruiz met Tom Okafor in Café"));
        byte[] zeros =
                Packing.join(bytes("<html><body><p>" + MET + " " + MET), new byte[1000], bytes("</p></body></html>"));
        assertTrue(soon("a.html", zeros).get(0).contains(MET));
        assertEquals("BINARY", soon("a.txt", new byte[1000]).get(0).replaceFirst(" .*", ""));
        for (String name :
                List.of("a.json", "a.jsonl", "a.csv", "a.xml", "a.eml", "a.zip", "a.gz", "a.warc", "a.html")) {
            assertEquals(1, soon(name, new byte[1000]).size(), name);
        }
    }
}
