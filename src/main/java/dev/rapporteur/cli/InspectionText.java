package dev.rapporteur.cli;

import dev.rapporteur.ingest.Dropped;
import dev.rapporteur.ingest.Field;
import dev.rapporteur.ingest.Finding;
import dev.rapporteur.ingest.Inspection;
import dev.rapporteur.model.Block;
import java.util.Locale;

/** How an article came about, for people. */
final class InspectionText {
    private static final int LABEL = 12;
    private static final int INDENT = 4;

    private InspectionText() {}

    static String of(Inspection inspection) {
        StringBuilder text = new StringBuilder(inspection.path() + " (" + inspection.format() + ")\n");
        text.append(row("id", inspection.article().id().value()));
        inspection.findings().forEach(finding -> text.append(row(finding.field().toString(), told(finding))));
        for (Field field : Field.values()) {
            if (inspection.findings().stream().noneMatch(finding -> finding.field() == field)) {
                text.append(row(field.toString(), "(not told)"));
            }
        }
        for (Block block : inspection.article().blocks()) {
            String role = block.role().name().toLowerCase(Locale.ROOT);
            text.append(row(role, block.span().of(inspection.article().text())));
        }
        for (Dropped dropped : inspection.dropped()) {
            text.append(row("dropped", dropped.text() + "  ← " + dropped.why()));
        }
        return text.append('\n').toString();
    }

    private static String told(Finding finding) {
        String words = finding.words().equals(finding.value()) ? "" : ": " + finding.words();
        String sure = finding.confidence().isPresent()
                ? String.format(Locale.ROOT, " (%.2f)", finding.confidence().getAsDouble())
                : "";
        return finding.value() + sure + "  ← " + finding.from() + words;
    }

    private static String row(String label, String value) {
        String gap = " ".repeat(Math.max(1, LABEL - label.length()));
        return " ".repeat(INDENT) + label + gap + value.replace('\n', ' ') + "\n";
    }
}
