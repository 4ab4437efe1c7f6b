package dev.rapporteur.serve.pages;

import dev.rapporteur.query.QueryCatalog;
import dev.rapporteur.serve.pages.editor.Editor;
import dev.rapporteur.serve.pages.editor.Examples;
import dev.rapporteur.serve.pages.read.Site;
import dev.rapporteur.serve.pages.read.Vocabulary;
import dev.rapporteur.serve.pages.web.Answer;
import dev.rapporteur.serve.pages.web.Format;
import dev.rapporteur.serve.pages.web.Room;
import dev.rapporteur.serve.pages.web.Visit;
import java.util.stream.Stream;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.query.QueryCancelledException;

/** The pages of the site. */
public final class Pages {
    private static final String ASSETS = "assets/";

    private final Printer printer = new Printer();
    private final Resources resources;
    private final Ontology ontology;
    private final Tour tour;
    private final Editor editor;

    private Pages(Site site, QueryCatalog catalog) {
        Vocabulary vocabulary = Vocabulary.load();
        resources = new Resources(site, vocabulary, printer);
        editor = new Editor(new Examples(catalog, site.iris(), vocabulary));
        ontology = new Ontology(vocabulary, printer);
        tour = new Tour(site, vocabulary, catalog, printer);
    }

    /** Adds the pages to a server: what nobody else answers is theirs. */
    public static void addTo(FusekiServer.Builder server, Site site, QueryCatalog catalog) {
        Pages pages = new Pages(site, catalog);
        server.addServlet("", pages.room(pages.tour::start));
        server.addServlet("/search", pages.room(pages.tour::search));
        server.addServlet("/network.json", pages.room(pages.tour::network));
        server.addServlet("/" + Tour.QUERIES + "/*", pages.room(pages.tour::queries));
        Stream.of(Format.values())
                .map(format -> "." + format.extension())
                .forEach(end -> server.addServlet("/" + Ontology.PATH + end, pages.room(pages.ontology::answer)));
        server.addServlet("/" + Ontology.PATH, pages.room(pages.ontology::answer));
        server.addServlet("/" + ASSETS + "*", pages.room(pages::asset));
        server.addServlet(Editor.PATH + "*", pages.room(pages::editor));
        server.addServlet("/*", pages.room(pages.resources::answer));
    }

    /** A look-up that takes too long is given up. */
    private Room room(Room.Reception reception) {
        return new Room(visit -> {
            try {
                return reception.answer(visit);
            } catch (QueryCancelledException e) {
                return printer.notice(
                        Answer.BUSY, "Too much at once", "This page took too long. Try it again later.", visit);
            }
        });
    }

    /** The page works only where its address ends in a slash. */
    private Answer editor(Visit visit) {
        if (visit.path().equals("ui")) {
            return Answer.leading(Answer.MOVED, visit.root() + "ui/");
        }
        return editor.find(visit.file().substring(Editor.PATH.length() - 1), visit.parameters())
                .orElseGet(() -> noFile(visit));
    }

    private Answer asset(Visit visit) {
        return Assets.find(visit.path().substring(ASSETS.length())).orElseGet(() -> noFile(visit));
    }

    private Answer noFile(Visit visit) {
        return printer.notice(Answer.NOT_FOUND, "Not here", "There is no such file.", visit);
    }
}
