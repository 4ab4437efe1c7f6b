package dev.rapporteur.serve.pages;

import dev.rapporteur.query.QueryCatalog;
import dev.rapporteur.rdf.Iris;
import dev.rapporteur.serve.pages.editor.Editor;
import dev.rapporteur.serve.pages.editor.Examples;
import dev.rapporteur.serve.pages.read.Vocabulary;
import dev.rapporteur.serve.pages.web.Answer;
import dev.rapporteur.serve.pages.web.Room;
import dev.rapporteur.serve.pages.web.Visit;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.query.Dataset;

/** The pages of the site. */
public final class Pages {
    private static final String ASSETS = "assets/";

    private final Printer printer = new Printer();
    private final Resources resources;
    private final Tour tour;
    private final Editor editor;

    private Pages(Dataset dataset, Iris iris, QueryCatalog catalog) {
        editor = new Editor(new Examples(catalog, iris));
        Vocabulary vocabulary = Vocabulary.load();
        resources = new Resources(dataset, iris, vocabulary, printer);
        tour = new Tour(dataset, iris, vocabulary, catalog, printer);
    }

    /** Adds the pages to a server: what nobody else answers is theirs. */
    public static void addTo(FusekiServer.Builder server, Dataset dataset, String base, QueryCatalog catalog) {
        Pages pages = new Pages(dataset, new Iris(base), catalog);
        server.addServlet("/" + ASSETS + "*", new Room(pages::asset));
        server.addServlet(Editor.PATH + "*", new Room(pages::editor));
        server.addServlet("/search", new Room(pages.tour::search));
        server.addServlet("/network.json", new Room(pages.tour::network));
        server.addServlet("/" + Tour.QUERIES + "/*", new Room(pages.tour::queries));
        server.addServlet("", new Room(pages.tour::start));
        server.addServlet("/*", new Room(pages.resources::answer));
    }

    /** The page works only where its address ends in a slash. */
    private Answer editor(Visit visit) {
        if (visit.path().equals("ui")) {
            return Answer.leading(Answer.MOVED, visit.root() + "ui/");
        }
        return editor.find(visit.path().substring(Editor.PATH.length() - 1)).orElseGet(() -> noFile(visit));
    }

    private Answer asset(Visit visit) {
        return Assets.find(visit.path().substring(ASSETS.length()))
                .orElseGet(() -> noFile(visit));
    }

    private Answer noFile(Visit visit) {
        return printer.notice(Answer.NOT_FOUND, "Not here", "There is no such file.", visit);
    }
}
