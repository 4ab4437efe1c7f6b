package dev.rapporteur.serve.pages.content;

import dev.rapporteur.rdf.Rap;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** Which statuses look alike: what is done, what is still to come, what is off, what is said to be so. */
final class Tone {
    private static final Map<String, String> TONES = Map.ofEntries(
            Map.entry("occurred", "done"),
            Map.entry("ongoing", "done"),
            Map.entry("accepted", "done"),
            Map.entry("imposed", "done"),
            Map.entry("extended", "done"),
            Map.entry("current", "done"),
            Map.entry("proposed", "open"),
            Map.entry("planned", "open"),
            Map.entry("threatened", "open"),
            Map.entry("demanded", "open"),
            Map.entry("drafted", "open"),
            Map.entry("designate", "open"),
            Map.entry("postponed", "off"),
            Map.entry("cancelled", "off"),
            Map.entry("didNotOccur", "off"),
            Map.entry("rejected", "off"),
            Map.entry("lifted", "off"),
            Map.entry("eased", "off"),
            Map.entry("former", "off"));

    private Tone() {}

    /** Statuses of one tone. */
    static List<Node> statuses(String tone) {
        return TONES.entrySet().stream()
                .filter(entry -> entry.getValue().equals(tone))
                .map(entry -> NodeFactory.createURI(Rap.NS + entry.getKey()))
                .sorted(Comparator.comparing(Node::getURI))
                .toList();
    }

    static String of(Node status) {
        return TONES.getOrDefault(status.getLocalName(), "told");
    }
}
