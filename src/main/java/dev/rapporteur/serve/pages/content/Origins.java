package dev.rapporteur.serve.pages.content;

import dev.rapporteur.rdf.Rap;
import dev.rapporteur.serve.pages.read.Lookup;
import dev.rapporteur.serve.pages.view.Piece;
import dev.rapporteur.serve.pages.view.Section;
import java.util.List;
import org.apache.jena.graph.Node;

/** Which reports of an event repeat others, so that they are no origins of their own. */
record Origins(Desk desk) {
    private static final int MOST = 50;

    List<Section> of(Node event) {
        List<List<Piece>> notes = desk.lookup().all(event, Rap.repeat, MOST).stream()
                .map(this::note)
                .toList();
        return notes.isEmpty() ? List.of() : List.of(new Section.Notes("Not counted as origins of their own", notes));
    }

    private List<Piece> note(Node repeat) {
        Lookup lookup = desk.lookup();
        Piece unknown = Piece.unknown("an article");
        return List.of(
                lookup.find(repeat, Rap.article).map(desk::link).orElse(unknown),
                Piece.text(" repeats "),
                lookup.find(repeat, Rap.origin).map(desk::link).orElse(unknown),
                Piece.text(lookup.find(repeat, Rap.because)
                        .map(reason -> ": " + desk.vocabulary().label(reason))
                        .orElse("")));
    }
}
