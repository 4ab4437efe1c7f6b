package dev.rapporteur.evaluate;

import java.util.List;

/** What was told wrong, as lines under the name of each article. */
final class ErrorList {
    private ErrorList() {}

    static String lines(List<Finding> findings) {
        StringBuilder lines = new StringBuilder();
        String article = "";
        for (Finding finding : findings) {
            if (!finding.article().equals(article)) {
                article = finding.article();
                lines.append('\n').append(article).append('\n');
            }
            lines.append("  ").append(line(finding)).append('\n');
        }
        return lines.toString();
    }

    private static String line(Finding finding) {
        String what =
                switch (finding.verdict()) {
                    case MISSED -> finding.gold();
                    case SPURIOUS -> finding.told();
                    case WRONG ->
                        String.join(", ", finding.attributes()) + ": " + finding.told() + ", expected "
                                + finding.gold();
                };
        String quote = finding.quote().isBlank() ? "" : "  “" + finding.quote() + "”";
        return plain(finding.kind().word() + ": " + finding.verdict().word() + " " + what + quote);
    }

    /** Control characters would move the cursor or colour the terminal. */
    private static String plain(String text) {
        return text.replaceAll("[\\p{Cntrl}\\p{Zl}\\p{Zp}\\p{Cf}]+", " ").strip();
    }
}
