package dev.rapporteur.store;

import java.io.PrintStream;
import java.nio.file.Path;

/** Follows a {@link CrashPlan} from the change with a given number on, until it is killed. */
final class EndlessWriter {
    private EndlessWriter() {}

    public static void main(String[] arguments) throws StoreLockedException {
        PrintStream out = Child.out();
        CrashPlan plan = new CrashPlan(Path.of(arguments[1]));
        try (Store store = Store.open(Path.of(arguments[0]))) {
            out.println("open");
            for (int number = Integer.parseInt(arguments[2]); ; number++) {
                plan.change(store, number);
                out.println("done " + number);
            }
        }
    }
}
