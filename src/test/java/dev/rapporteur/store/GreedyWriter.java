package dev.rapporteur.store;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Writes the next edition of articles with so many kilobytes of memory left. */
final class GreedyWriter {
    private GreedyWriter() {}

    public static void main(String[] arguments) throws StoreLockedException {
        try (Store store = Store.open(Path.of(arguments[0]))) {
            Write write = Write.replacing(SampleQuads.articles(0, 60, 1));
            List<byte[]> ballast = ballast(Integer.parseInt(arguments[1]) / 100);
            store.write(write);
            Child.out().println("written beside " + ballast.size());
        } catch (OutOfMemoryError e) {
            Runtime.getRuntime().halt(1);
        }
    }

    /** Takes all memory but so many hundreds of kilobytes. */
    private static List<byte[]> ballast(int left) {
        List<byte[]> blocks = new ArrayList<>();
        try {
            while (true) {
                blocks.add(new byte[100_000]);
            }
        } catch (OutOfMemoryError full) {
            blocks.subList(0, Math.min(left, blocks.size())).clear();
        }
        return blocks;
    }
}
