package dev.rapporteur.explain;

import dev.rapporteur.model.Cue;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * How words are shown. Where two styles would meet, the earlier in this list wins: what triggers a claim is often also
 * what tells its status.
 */
enum Style {
    TRIGGER("1;34", "what is told"),
    STATUS("35", "how real it is"),
    ATTRIBUTION("33", "that somebody says it"),
    SPEAKER("1;33", "who says it"),
    TIME("36", "when"),
    PLACE("32", "where"),
    PERSON("1", "who takes part"),
    /** What heads an article or a claim. */
    HEADING("1", ""),
    /** What stands beside: labels, rules, offsets. */
    NOTE("2", "");

    private final String colour;
    private final String legend;

    Style(String colour, String legend) {
        this.colour = colour;
        this.legend = legend;
    }

    static Style of(Cue.Role role) {
        return valueOf(role.name());
    }

    /** Those that mark words of a sentence. */
    static List<Style> ofWords() {
        return Arrays.stream(values()).filter(s -> !s.legend.isEmpty()).toList();
    }

    /** What the words tell that are shown so. */
    String legend() {
        return legend;
    }

    /** The words as a terminal shows them in colour. */
    String paint(String words) {
        return "\u001b[" + colour + "m" + words + "\u001b[0m";
    }

    /** Name in a style sheet. */
    String cssClass() {
        return name().toLowerCase(Locale.ROOT);
    }
}
