package dev.rapporteur.serve.pages;

import dev.rapporteur.serve.pages.view.Frame;
import dev.rapporteur.serve.pages.web.Answer;
import dev.rapporteur.serve.pages.web.Format;
import dev.rapporteur.serve.pages.web.Visit;
import java.util.List;

/** The documents about one resource: its own address with the extension of a format. */
final class Documents {
    private Documents() {}

    /** Leads to the document in the format that the client wants most. */
    static Answer choice(Visit visit, Printer printer) {
        return visit.accept()
                .map(format -> Answer.leading(Answer.SEE_OTHER, address(visit, format)))
                .orElseGet(() -> printer.notice(
                        Answer.NOT_ACCEPTABLE,
                        "Not in this format",
                        "There is a page, Turtle, JSON-LD, N-Triples and RDF/XML.",
                        visit))
                .with("Vary", "Accept");
    }

    /** The documents for programs. */
    static List<Frame.Alternate> alternates(Visit visit) {
        return Format.ofData().stream()
                .map(format -> new Frame.Alternate(format.label(), format.mediaType(), address(visit, format)))
                .toList();
    }

    private static String address(Visit visit, Format format) {
        return visit.lastStep() + "." + format.extension();
    }
}
