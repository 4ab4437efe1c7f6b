package dev.rapporteur.ingest.format;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Files in files, web archives and e-mail. */
class ArchivesTest {
    private static final String MET = "Ana Ruiz met Tom Okafor in Lisbon on Monday.";
    private static final String PAGE =
            "<!doctype html><html><head><title>Talks in Lisbon</title></head><body><article><h1>Talks in Lisbon</h1><p>"
                    + MET
                    + " Both said afterwards that the talks had gone well, and that there would be more.</p></article></body></html>";

    @Test
    void readsZipTarAndGzip() {
        byte[] zip = Packing.zip(
                Packing.file("news/a.txt", MET),
                Packing.file("news/.hidden/b.txt", MET),
                Packing.file("__MACOSX/c.txt", MET),
                Packing.file("README.md", MET),
                Packing.file("picture.png", MET),
                Packing.file("d.jsonl", "{\"id\": 4, \"text\": \"" + MET + "\"}\n"));
        List<String> expected = List.of("!/news/a.txt | " + MET, "!/d.jsonl!/4 | " + MET);
        assertEquals(prefixed("a.zip", expected), Opened.told("a.zip", zip));
        byte[] tar = Packing.tar(
                Packing.file("news/a.txt", MET), Packing.file("d.jsonl", "{\"id\": 4, \"text\": \"" + MET + "\"}\n"));
        assertEquals(prefixed("a.tar.gz", expected), Opened.told("a.tar.gz", Packing.gzip(tar)));
        assertEquals(prefixed("a.tgz", expected), Opened.told("a.tgz", Packing.gzip(tar)));
        assertEquals(List.of("a.txt.gz | " + MET), Opened.told("a.txt.gz", Packing.gzip(bytes(MET))));
        assertEquals(
                List.of("b.zip!/a.zip!/x.txt | " + MET),
                Opened.told("b.zip", Packing.zip(Packing.file("a.zip", Packing.zip(Packing.file("x.txt", MET))))));
    }

    private static List<String> prefixed(String path, List<String> lines) {
        return lines.stream().map(line -> path + line).toList();
    }

    @Test
    void tellsOfArchivesThatBreakOff() {
        byte[] zip = Packing.zip(Packing.file("a.txt", MET), Packing.file("b.txt", MET + " A broken end."));
        List<String> told = Opened.told("a.zip", java.util.Arrays.copyOf(zip, 180));
        assertEquals("BROKEN", told.get(told.size() - 1).replaceFirst(" .*", ""), told::toString);
        byte[] gzip = Packing.gzip(bytes(MET));
        assertEquals(
                "BROKEN a.txt.gz: this file is broken",
                Opened.told("a.txt.gz", java.util.Arrays.copyOf(gzip, gzip.length - 12))
                        .get(0)
                        .replaceFirst(" \\(.*", ""));
    }

    @Test
    void readsThePagesOfACrawl() {
        String answer = "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n" + PAGE;
        String missing = "HTTP/1.1 404 Not Found\r\nContent-Type: text/html\r\n\r\n" + PAGE;
        byte[] warc = Packing.join(
                Packing.gzip(Packing.warc("warcinfo", "", "application/warc-fields", bytes("software: x\r\n"))),
                Packing.gzip(Packing.warc(
                        "response",
                        "https://www.reuters.com/world/a",
                        "application/http; msgtype=response",
                        bytes(answer))),
                Packing.gzip(Packing.warc(
                        "response",
                        "https://www.reuters.com/world/b",
                        "application/http; msgtype=response",
                        bytes(missing))),
                Packing.gzip(Packing.warc("conversion", "https://www.reuters.com/c", "text/plain", bytes(MET))));
        assertEquals(
                List.of(
                        "a.warc.gz!/https://www.reuters.com/world/a | Talks in Lisbon | Reuters | https://www.reuters.com/world/a | "
                                + MET
                                + " Both said afterwards that the talks had gone well, and that there would be more.",
                        "a.warc.gz!/https://www.reuters.com/c | " + MET),
                Opened.told("a.warc.gz", warc));
    }

    @Test
    void readsMail() {
        String head =
                """
                From: Reuters Alerts <alerts@news.reuters.com>
                To: desk@example.org
                Subject: =?UTF-8?Q?Talks_in_Caf=C3=A9_Lisbon?=
                Date: Wed, 04 Mar 2026 00:30:00 +0100
                MIME-Version: 1.0
                """
                        .replace("\n", "\r\n");
        String plain = head
                + """
                Content-Type: text/plain; charset=utf-8
                Content-Transfer-Encoding: quoted-printable

                Ana Ruiz met Tom Okafor=
                 in Lisbon on Monday.
                """
                        .replace("\n", "\r\n");
        String expected = "a.eml | Talks in Café Lisbon | Reuters | 2026-03-04 | " + MET;
        assertEquals(List.of(expected), Opened.told("a.eml", plain));
        String several = head
                + """
                Content-Type: multipart/alternative; boundary=x

                --x
                Content-Type: text/html

                <p>other</p>
                --x
                Content-Type: text/plain

                %s
                --x
                Content-Type: text/plain
                Content-Disposition: attachment

                attached
                --x--
                """
                        .formatted(MET)
                        .replace("\n", "\r\n");
        assertEquals(List.of(expected), Opened.told("a.eml", several));
        String page = head.replace("reuters.com", "example.com") + "Content-Type: text/html\r\n\r\n" + PAGE;
        assertEquals(
                List.of("- | Talks in Café Lisbon | 2026-03-04 | " + MET
                        + " Both said afterwards that the talks had gone well, and that there would be more."),
                Opened.told("-", "Return-Path: <x@example.com>\r\n" + page).stream()
                        .map(line -> line.replace(" | Talks in Lisbon", ""))
                        .toList());
        assertEquals(
                List.of("NO_TEXT a.eml: no text of an article is found in this e-mail"),
                Opened.told("a.eml", head + "Content-Type: image/png\r\n\r\nxxx"));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
