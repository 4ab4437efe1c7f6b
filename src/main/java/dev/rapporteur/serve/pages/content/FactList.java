package dev.rapporteur.serve.pages.content;

import dev.rapporteur.serve.pages.view.Fact;
import dev.rapporteur.serve.pages.view.Piece;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;

/** Facts about one thing, written one after the other. */
final class FactList {
    /** Values of one property that are shown. */
    private static final int MOST = 40;

    private final Desk desk;
    private final Node thing;
    private final List<Fact> facts = new ArrayList<>();

    FactList(Desk desk, Node thing) {
        this.desk = desk;
        this.thing = thing;
    }

    List<Fact> facts() {
        return facts;
    }

    /** A property that may have no value: then its fact is left out. */
    FactList add(String label, Node property) {
        List<Piece> values = values(property);
        return values.isEmpty() ? this : add(label, values);
    }

    /** A property whose absence says something as well. */
    FactList add(String label, Node property, String unknown) {
        List<Piece> values = values(property);
        return add(label, values.isEmpty() ? List.of(Piece.unknown(unknown)) : values);
    }

    FactList add(String label, List<Piece> values) {
        facts.add(new Fact(label, values));
        return this;
    }

    FactList add(String label, Optional<String> words, String unknown) {
        return add(label, List.of(words.map(Piece::text).orElse(Piece.unknown(unknown))));
    }

    private List<Piece> values(Node property) {
        List<Node> found = desk.lookup().all(thing, property, MOST + 1);
        List<Piece> values =
                new ArrayList<>(found.stream().limit(MOST).map(desk::value).toList());
        if (found.size() > MOST) {
            values.add(Piece.text("and more"));
        }
        return values;
    }
}
