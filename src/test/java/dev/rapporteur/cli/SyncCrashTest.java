package dev.rapporteur.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * A program that is killed while it follows a folder leaves a dataset, a memory and a ledger that can be gone on with.
 */
class SyncCrashTest {
    private static final int KILLS = 8;
    private static final int ARTICLES = 12;
    /** A change takes about so long. */
    private static final int LATEST_MILLISECONDS = 150;

    /** Follows a folder that it changes itself, until it is killed. */
    static final class Follower {
        private Follower() {}

        public static void main(String... args) throws Exception {
            Random random = new Random(Long.parseLong(args[2]));
            try (SyncBench bench = new SyncBench(Path.of(args[0]), Path.of(args[1]), Clock.systemUTC())) {
                PrintStream out =
                        new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
                while (true) {
                    change(bench, random);
                    bench.sync();
                    out.println("synchronized");
                }
            }
        }

        private static void change(SyncBench bench, Random random) throws Exception {
            String[] people = {"Ana Ruiz", "Tom Okafor", "Lena Brandt", "Mia Holm"};
            String path = "a" + random.nextInt(ARTICLES) + ".txt";
            int one = random.nextInt(people.length);
            int other = (one + 1 + random.nextInt(people.length - 1)) % people.length;
            bench.write(path, people[one] + " met " + people[other] + ".");
        }
    }

    @Test
    @Timeout(300)
    void killedAnywhereItEndsAsIfItHadNotBeen(@TempDir Path temporary) throws Exception {
        Path folder = Files.createDirectory(temporary.resolve("in"));
        Path data = temporary.resolve("d");
        Random random = new Random(1);
        for (int kill = 0; kill < KILLS; kill++) {
            Process follower = new ProcessBuilder(
                            System.getProperty("java.home") + "/bin/java",
                            "-Xmx512m",
                            "-cp",
                            System.getProperty("java.class.path"),
                            Follower.class.getName(),
                            folder.toString(),
                            data.toString(),
                            String.valueOf(kill))
                    .redirectErrorStream(true)
                    .start();
            await(follower, 1 + random.nextInt(3));
            assertTrue(
                    !follower.waitFor(random.nextInt(LATEST_MILLISECONDS), TimeUnit.MILLISECONDS),
                    "it ended by itself");
            follower.destroyForcibly().waitFor();
        }
        try (SyncBench bench = new SyncBench(folder, data, Clock.systemUTC());
                SyncBench fresh = new SyncBench(folder, temporary.resolve("fresh"), Clock.systemUTC())) {
            int writes = DatasetWriter.ledger(bench.store(), SyncBench.IRIS).revision();
            assertTrue(writes > KILLS, "only " + writes + " changes were written before the last kill");
            bench.sync();
            fresh.sync();
            assertEquals(fresh.quads(), bench.quads());
        }
    }

    private static void await(Process follower, int changes) throws IOException {
        BufferedReader out = follower.inputReader(StandardCharsets.UTF_8);
        StringBuilder said = new StringBuilder();
        for (int seen = 0; seen < changes; ) {
            String line = out.readLine();
            assertNotNull(line, said::toString);
            said.append(line).append('\n');
            seen += line.equals("synchronized") ? 1 : 0;
        }
    }
}
