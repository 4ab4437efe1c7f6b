package dev.rapporteur.serve.pages.content;

import dev.rapporteur.rdf.Rap;
import dev.rapporteur.serve.pages.view.Piece;
import dev.rapporteur.serve.pages.view.Section;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;

/** What a proposal provides, and which outlets tell of it. */
record Provisions(Desk desk) {
    private static final int MOST = 50;

    List<Section> of(List<Node> claims) {
        Claims told = new Claims(desk);
        Map<String, List<Piece>> provisions = new LinkedHashMap<>();
        for (Node claim : claims) {
            for (Node words : desk.lookup().all(claim, Rap.provision, MOST)) {
                List<Piece> line = provisions.computeIfAbsent(words.getLiteralLexicalForm(), text -> new ArrayList<>());
                line.add(Piece.text(line.isEmpty() ? words.getLiteralLexicalForm() + " — " : ", "));
                line.add(told.outlet(claim));
            }
        }
        return provisions.isEmpty()
                ? List.of()
                : List.of(new Section.Notes(
                        "Provisions", provisions.values().stream().limit(MOST).toList()));
    }
}
