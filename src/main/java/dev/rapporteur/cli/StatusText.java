package dev.rapporteur.cli;

import dev.rapporteur.model.LedgerEntry;
import dev.rapporteur.model.LedgerEntry.Fault;
import dev.rapporteur.model.LedgerEntry.Outcome;
import dev.rapporteur.model.Origin;
import java.util.Arrays;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.stream.Collectors;

/** The status of a dataset in lines for people. */
final class StatusText {
    private StatusText() {}

    static String of(DatasetStatus status) {
        StringBuilder text = new StringBuilder();
        line(text, "dataset", status.name() + size(status.bytes()));
        line(text, "changed", status.revision() + " times" + latest(status));
        line(text, "rules", status.version() + outdated(status));
        line(text, "articles", status.articles() + unknown(status));
        status.folders()
                .forEach(folder -> line(
                        text,
                        "from",
                        (folder.equals(Origin.STREAM) ? "standard input" : folder) + ": " + numbers(status, folder)));
        for (Outcome outcome : new Outcome[] {Outcome.STALE, Outcome.SKIPPED}) {
            status.with(outcome).forEach(entry -> line(text, word(outcome), why(entry)));
        }
        return text.toString();
    }

    private static void line(StringBuilder text, String label, String words) {
        text.append(String.format(Locale.ROOT, "%-9s %s%n", label, words).replace("\r\n", "\n"));
    }

    private static String size(OptionalLong bytes) {
        return bytes.isEmpty() ? "" : String.format(Locale.ROOT, ", %.1f MB", bytes.getAsLong() / 1e6);
    }

    private static String latest(DatasetStatus status) {
        return status.latest()
                .map(entry -> ", last at " + entry.changed().time())
                .orElse("");
    }

    private static String outdated(DatasetStatus status) {
        int number = status.outdated();
        return number == 0 ? "" : "; " + number + " articles were read with others, 'rapporteur sync' reads them anew";
    }

    private static String unknown(DatasetStatus status) {
        int number = status.unknown();
        return number == 0 ? "" : ", " + number + " of them from before there was a ledger";
    }

    private static String numbers(DatasetStatus status, String folder) {
        return Arrays.stream(Outcome.values())
                .filter(outcome -> status.number(folder, outcome) > 0)
                .map(outcome -> status.number(folder, outcome) + " " + word(outcome))
                .collect(Collectors.joining(", "));
    }

    private static String why(LedgerEntry entry) {
        return entry.origin() + " (" + entry.fault().map(Fault::reason).orElse("") + "): "
                + entry.fault().map(Fault::message).orElse("");
    }

    private static String word(Outcome outcome) {
        return outcome.name().toLowerCase(Locale.ROOT);
    }
}
