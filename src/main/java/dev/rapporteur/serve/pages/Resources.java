package dev.rapporteur.serve.pages;

import dev.rapporteur.serve.pages.content.Desk;
import dev.rapporteur.serve.pages.content.Portraits;
import dev.rapporteur.serve.pages.read.Excerpt;
import dev.rapporteur.serve.pages.read.Lookup;
import dev.rapporteur.serve.pages.read.Past;
import dev.rapporteur.serve.pages.read.Site;
import dev.rapporteur.serve.pages.read.Vocabulary;
import dev.rapporteur.serve.pages.view.Frame;
import dev.rapporteur.serve.pages.view.Portrait;
import dev.rapporteur.serve.pages.web.Answer;
import dev.rapporteur.serve.pages.web.Format;
import dev.rapporteur.serve.pages.web.Visit;
import java.util.Map;
import org.apache.jena.graph.Node;

/**
 * Every resource of the dataset under its own address, which leads to a document about it in the format that the client
 * wants: a person is not a page.
 */
record Resources(Site site, Vocabulary vocabulary, Printer printer) {
    Answer answer(Visit visit) {
        return site.read(lookup -> answer(visit, lookup));
    }

    private Answer answer(Visit visit, Lookup lookup) {
        Node thing = lookup.below(visit.path());
        if (!lookup.isHere(thing) && !lookup.isGraph(thing)) {
            return missing(thing, visit, lookup);
        }
        return visit.format().isPresent()
                ? document(thing, visit.format().get(), visit, lookup)
                : Documents.choice(visit, printer);
    }

    /** A thing that has another name now is found there; the document about it as well. */
    private Answer missing(Node thing, Visit visit, Lookup lookup) {
        Past past = new Past(lookup);
        String extension =
                visit.format().map(format -> "." + format.extension()).orElse("");
        return past.successor(thing)
                .map(now -> Answer.leading(
                        Answer.MOVED,
                        visit.root() + now.getURI().substring(site.iris().base().length()) + extension))
                .orElseGet(() -> past.had(thing) ? withdrawn(visit) : unknown(visit));
    }

    private Answer withdrawn(Visit visit) {
        return printer.notice(
                Answer.GONE,
                "Withdrawn",
                "The dataset had this once. The article was withdrawn, or has been read anew without this claim.",
                visit);
    }

    private Answer unknown(Visit visit) {
        return printer.notice(
                Answer.NOT_FOUND,
                "Not here",
                "The dataset has nothing at this address. It may have been spelled differently.",
                visit);
    }

    private Answer document(Node thing, Format format, Visit visit, Lookup lookup) {
        if (format != Format.HTML) {
            return Excerpt.about(thing, lookup).answer(format);
        }
        Portrait portrait = Portraits.of(thing, new Desk(lookup, vocabulary, site.background(), visit));
        Frame frame = new Frame(visit.root(), portrait.title(), Documents.alternates(visit));
        return Answer.page(Answer.OK, printer.print("portrait", frame, Map.of("portrait", portrait)));
    }
}
