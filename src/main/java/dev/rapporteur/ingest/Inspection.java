package dev.rapporteur.ingest;

import dev.rapporteur.model.Article;
import java.util.List;

/**
 * An article, and how it came about.
 *
 * @param path where it was found
 * @param format what it was found in, in the words of a message: "HTML page"
 * @param findings its fields and the evidence for each, in the order of {@link Field}
 * @param dropped what was taken for chrome, in order
 */
public record Inspection(String path, String format, Article article, List<Finding> findings, List<Dropped> dropped) {
    public Inspection {
        findings = List.copyOf(findings);
        dropped = List.copyOf(dropped);
    }
}
