package dev.rapporteur.store;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Opens the store named by its argument: exit code 0, or 3 with the message on standard output if it is locked. */
final class SecondProcess {
    private SecondProcess() {}

    public static void main(String[] args) {
        try (Store store = Store.open(Path.of(args[0]))) {
            System.exit(store.graphs().isEmpty() ? 0 : 1);
        } catch (StoreLockedException e) {
            new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8)
                    .println(e.getMessage());
            System.exit(3);
        }
    }
}
